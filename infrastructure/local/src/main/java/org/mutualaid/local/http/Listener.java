package org.mutualaid.local.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.jspecify.annotations.Nullable;
import org.mutualaid.local.refusal.CannotStart;

/** One HTTP server on one port, a virtual thread for each request; no request can end it. */
public final class Listener implements AutoCloseable {
  /** Odd paths are the endpoint's to answer; what cannot be decoded is no request. */
  private static final UriCompliance READABLE =
      UriCompliance.UNSAFE.without(
          "READABLE",
          UriCompliance.Violation.BAD_PERCENT_ENCODING,
          UriCompliance.Violation.BAD_UTF8_ENCODING,
          UriCompliance.Violation.TRUNCATED_UTF8_ENCODING);

  private final Server server = new Server(new VirtualThreadPool());
  private final ServerConnector connector;

  private Listener(InetSocketAddress at, Endpoint endpoint) {
    var configuration = new HttpConfiguration();
    configuration.setUriCompliance(READABLE);
    configuration.setSendServerVersion(false);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(at.getHostString());
    connector.setPort(at.getPort());
    // A function's process may wait for its next event for ever.
    connector.setIdleTimeout(0);
    server.addConnector(connector);
    server.setHandler(new Answering(endpoint));
    server.setErrorHandler(new Failing(endpoint));
  }

  /**
   * Starts to listen.
   *
   * @param what who listens, for the sentence about a busy port
   * @param at where; port 0 takes any free one
   */
  public static Listener open(String what, InetSocketAddress at, Endpoint endpoint) {
    try {
      var listener = new Listener(at, endpoint);
      listener.server.start();
      return listener;
    } catch (Exception e) {
      throw refused(what, at, e);
    }
  }

  /** The sentence about a port where nobody can listen, which mostly somebody else has. */
  public static CannotStart refused(String what, InetSocketAddress at, Exception cause) {
    boolean busy = cause instanceof BindException || cause.getCause() instanceof BindException;
    String sentence =
        busy
            ? "Port %d for %s is taken: stop what listens there, or choose other ports with make run PORT_BASE=5000."
                .formatted(at.getPort(), what)
            : "%s cannot listen on %s.".formatted(what, at);
    return new CannotStart(sentence, cause);
  }

  /** The port it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Stops at once; requests under way are cut. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      System.err.println("A port was not given back: " + e);
    }
  }

  private static void send(Reply reply, Response response, Callback callback) {
    response.setStatus(reply.status());
    response.getHeaders().add(reply.headers());
    response.write(true, reply.body(), callback);
  }

  private static final class Answering extends Handler.Abstract {
    private final Endpoint endpoint;

    Answering(Endpoint endpoint) {
      this.endpoint = endpoint;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      send(endpoint.answer(request), response, callback);
      return true;
    }
  }

  /** What Jetty cannot read, and what an endpoint throws. */
  private static final class Failing extends ErrorHandler {
    private final Endpoint endpoint;

    Failing(Endpoint endpoint) {
      this.endpoint = endpoint;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Object why = request.getAttribute(ERROR_EXCEPTION);
      boolean unreadable = why instanceof HttpException;
      send(unreadable ? endpoint.unreadable() : failed(request, why), response, callback);
      return true;
    }

    private static Reply failed(Request request, @Nullable Object why) {
      System.err.println("A request to " + request.getHttpURI().getPath() + " failed: " + why);
      return Reply.text(500, "This should not have happened; see the embedded cloud's output.");
    }
  }
}
