package org.mutualaid.functions.releasemembers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executors;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.ReleaseMembers;
import org.mutualaid.settlement.Releases;

/**
 * The clock struck: goes on with the payouts of batches that were released, and ends before it
 * would be ended. The next stroke goes on from there.
 */
public final class ReleaseMembersHandler implements RequestStreamHandler {
  /** With less time left no member is begun. */
  private static final int LEAST_MILLIS = 10_000;

  private final ReleaseMembers release;

  /** Lambda calls this one, once, before the first event. */
  public ReleaseMembersHandler() {
    this(DynamoDb.in(System.getenv()));
  }

  private ReleaseMembersHandler(DynamoDb tables) {
    this(tables.batchWork(), tables.releases());
  }

  ReleaseMembersHandler(Batches batches, Releases releases) {
    this.release =
        new ReleaseMembers(batches, releases, Executors.newVirtualThreadPerTaskExecutor());
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    long members =
        release.on(
            EventNode.read(in).instant("time"),
            () -> context.getRemainingTimeInMillis() > LEAST_MILLIS);
    new EventLine("release-members").with("members", members).write();
  }
}
