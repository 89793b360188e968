package org.mutualaid.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.deadline.CityTime;

/** The keys under which a claim's head stands in the index of what is pending. */
final class WatchKeys {
  static final String KIND = "WATCH";

  private WatchKeys() {}

  /** Lets a change of the head say on which day to look at it again, or that there is none. */
  static void change(Expression change, ClaimId claim, Optional<LocalDate> on) {
    if (on.isPresent()) {
      change
          .set("pendingKey", Fields.textValue(Keys.shard(KIND, claim)))
          .set("sinceKey", Fields.textValue(Keys.moment(beginOf(on.get()))));
    } else {
      change.remove("pendingKey").remove("sinceKey");
    }
  }

  /** When a day begins in the city. */
  static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(CityTime.ZONE).toInstant();
  }
}
