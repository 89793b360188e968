package org.mutualaid.functions.sweepoutbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Slots;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.words.NoticeWords;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.Outbox;
import org.mutualaid.notice.SendNotice;
import org.mutualaid.notice.Sweep;
import org.mutualaid.s3.S3Papers;
import org.mutualaid.sns.SnsNotices;

/** The clock struck: sends and inspects what was missed. */
public final class SweepOutboxHandler implements RequestStreamHandler {
  private final Sweep sweep;

  /** Lambda calls this one, once, before the first event. */
  public SweepOutboxHandler() {
    this(System.getenv());
  }

  private SweepOutboxHandler(Map<String, String> environment) {
    DynamoDb tables = DynamoDb.in(environment);
    this(
        tables.outbox(),
        SnsNotices.in(environment, new NoticeWords()),
        tables.slots(),
        S3Papers.in(environment));
  }

  SweepOutboxHandler(Outbox outbox, Notices notices, Slots slots, Papers papers) {
    var send = new SendNotice(notices, outbox);
    this.sweep = new Sweep(outbox, send, slots, new InspectDocument(slots, papers));
  }

  /** Fails at the end if an entry failed, so that the alarm sees it; the next sweep tries again. */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Sweep.Swept swept = sweep.at(EventNode.read(in).instant("time"));
    var line =
        new EventLine("sweep-outbox")
            .with("notices", swept.notices())
            .with("documents", swept.documents())
            .with("failed", swept.failures().size());
    swept.failures().stream().findFirst().ifPresent(line::cause);
    line.write();
    for (RuntimeException failure : swept.failures()) {
      throw failure;
    }
  }
}
