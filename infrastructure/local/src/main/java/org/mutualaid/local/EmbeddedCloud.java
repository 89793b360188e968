package org.mutualaid.local;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.mutualaid.local.refusal.CannotStart;

/** Starts the embedded cloud, says where it is, and stops it when told to. */
public final class EmbeddedCloud {
  private EmbeddedCloud() {}

  /** Runs until it is stopped; what keeps it from starting is said in one sentence. */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    try {
      Options options = Options.of(List.of(arguments));
      var parts = new Parts();
      Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop"));
      var cloud = new Cloud(options, parts);
      cloud.start();
      System.out.printf("ready in %d ms%n", (System.nanoTime() - start) / 1_000_000);
      cloud.warm();
    } catch (CannotStart e) {
      refuse(e);
    } catch (CompletionException e) {
      refuse(e.getCause() == null ? e : e.getCause());
    }
  }

  private static void refuse(Throwable why) {
    if (why instanceof CannotStart) {
      System.err.println("Cannot start. " + why.getMessage());
    } else {
      why.printStackTrace();
    }
    System.exit(1);
  }
}
