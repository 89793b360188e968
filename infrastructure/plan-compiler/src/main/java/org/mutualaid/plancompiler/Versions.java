package org.mutualaid.plancompiler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mutualaid.plan.BookContent;

/** What must hold between versions: each has a name and a first day of its own. */
final class Versions {
  private Versions() {}

  static void check(Section newest, List<BookContent> versions) {
    Set<Object> names = new HashSet<>();
    Set<Object> days = new HashSet<>();
    for (BookContent version : versions) {
      if (!names.add(version.rules().version())) {
        throw newest
            .need("version")
            .broken(
                "there are two versions " + version.rules().version(),
                "A version that was used never changes: give the new one a new name");
      }
      if (!days.add(version.rules().validFrom())) {
        throw newest
            .need("validFrom")
            .broken(
                "two versions begin on " + version.rules().validFrom(),
                "Write the first day of the events that the new one judges");
      }
    }
    if (!versions.getLast().rules().version().equals(newest.need("version").text())) {
      throw newest
          .need("validFrom")
          .broken("an earlier version begins later", "Write a day after those in versions/");
    }
  }
}
