package org.mutualaid.functions.watchdeadlines;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.claim.Claims;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.watch.WatchDeadlines;
import org.mutualaid.watch.Watches;

/** The clock struck: reminds, warns, lets lapse and closes what is due. */
public final class WatchDeadlinesHandler implements RequestStreamHandler {
  private final WatchDeadlines watch;

  /** Lambda calls this one, once, before the first event. */
  public WatchDeadlinesHandler() {
    this(System.getenv());
  }

  private WatchDeadlinesHandler(Map<String, String> environment) {
    DynamoDb tables = DynamoDb.in(environment);
    this(tables.claims(KmsVault.in(environment)), tables.watches(), CompiledPlanBook.load());
  }

  WatchDeadlinesHandler(Claims claims, Watches watches, PlanBook book) {
    this.watch = new WatchDeadlines(claims, watches, book);
  }

  /** Fails at the end if a claim failed, so that the alarm sees it; the next run tries again. */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    WatchDeadlines.Watched watched = watch.at(EventNode.read(in).instant("time"));
    var line =
        new EventLine("watch-deadlines")
            .with("notices", watched.notices())
            .with("steps", watched.steps())
            .with("tablesMissing", watched.tableMissing() ? 1 : 0)
            .with("failed", watched.failures().size());
    watched.failures().stream().findFirst().ifPresent(line::cause);
    line.write();
    for (RuntimeException failure : watched.failures()) {
      throw failure;
    }
  }
}
