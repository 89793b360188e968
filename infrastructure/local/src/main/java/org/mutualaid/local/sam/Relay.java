package org.mutualaid.local.sam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mutualaid.local.refusal.CannotStart;

/**
 * Hands on, byte for byte, what containers send to the address of their bridge, to the part that
 * listens on this machine alone. So nothing has to listen where others could reach it.
 */
public final class Relay implements AutoCloseable {
  private final InetSocketAddress part;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Relay(InetSocketAddress part, ServerSocket door) {
    this.part = part;
    this.door = door;
  }

  /**
   * Opens the way to one part, under the same port.
   *
   * @param bridge the address of this machine that containers see
   */
  public static Relay open(String bridge, InetSocketAddress part) {
    try {
      var relay = new Relay(part, new ServerSocket());
      relay.door.bind(new InetSocketAddress(bridge, part.getPort()));
      relay.threads.execute(relay::admit);
      return relay;
    } catch (IOException e) {
      throw new CannotStart(
          "Containers cannot be let in at %s:%d: is Docker running, and is this its bridge's address?"
              .formatted(bridge, part.getPort()),
          e);
    }
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        Socket guest = door.accept();
        threads.execute(() -> serve(guest));
      } catch (IOException e) {
        // Closed, or a connection that was given up before it stood: the loop's question decides.
      }
    }
  }

  private void serve(Socket guest) {
    try (guest;
        Socket host = new Socket(part.getAddress(), part.getPort())) {
      guest.setTcpNoDelay(true);
      host.setTcpNoDelay(true);
      var back = threads.submit(() -> pump(host, guest));
      pump(guest, host);
      back.get();
    } catch (Exception e) {
      // Either end is gone; the other notices as soon as its connection is closed.
    }
  }

  private static void pump(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
      to.shutdownOutput();
    } catch (IOException e) {
      // The same: whoever is left is told by the closing of both.
    }
  }

  /** Lets nobody in any more and cuts who is inside. */
  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      // It is gone either way.
    }
    threads.shutdownNow();
  }
}
