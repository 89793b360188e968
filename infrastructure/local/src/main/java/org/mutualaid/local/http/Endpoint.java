package org.mutualaid.local.http;

import java.io.IOException;
import org.eclipse.jetty.server.Request;

/** Whoever answers at one port. */
public interface Endpoint {
  /** Answers a request. */
  Reply answer(Request request) throws IOException;

  /** Answers what cannot be read as a request. */
  default Reply unreadable() {
    return Reply.text(400, "This is no request that can be read.");
  }
}
