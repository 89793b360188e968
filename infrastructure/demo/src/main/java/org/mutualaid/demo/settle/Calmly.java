package org.mutualaid.demo.settle;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.demo.Patience;

/** Asks the tables again where a busy machine, or a cloud that was killed, let a call run out. */
final class Calmly {
  private static final Patience PATIENCE = new Patience(Duration.ofMinutes(5));

  private Calmly() {}

  static <T> T ask(Supplier<T> call) {
    return PATIENCE.until("an answer of the tables", () -> attempt(call));
  }

  static void run(Runnable call) {
    var _ =
        ask(
            () -> {
              call.run();
              return true;
            });
  }

  private static <T> Optional<T> attempt(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (Unavailable busy) {
      return Optional.empty();
    }
  }
}
