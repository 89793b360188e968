package org.mutualaid.functions.sweepoutbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.notice.Sweep;

/** The clock struck: sends and inspects what was missed. */
public final class SweepOutboxHandler implements RequestStreamHandler {
  private final Sweep sweep;

  SweepOutboxHandler(Sweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Sweep.Swept swept = sweep.at(EventNode.read(in).instant("time"));
    new EventLine("sweep-outbox")
        .with("notices", swept.notices())
        .with("documents", swept.documents())
        .write();
  }
}
