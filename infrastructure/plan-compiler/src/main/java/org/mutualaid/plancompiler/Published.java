package org.mutualaid.plancompiler;

import java.util.Optional;

/** A version that was published never changes: its files must still have the digest they had. */
final class Published {
  private Published() {}

  /**
   * Refuses a published version that was changed, and an earlier one that is not noted.
   *
   * @param newest whether claims may still wait for this version, so that it may still change
   */
  static void check(Optional<Section> published, PlanFiles files, boolean newest) {
    Value version = files.shared().need("version");
    Optional<Value> noted = published.flatMap(list -> list.maybe(version.text()));
    if (noted.isEmpty() && !newest) {
      throw version.broken(
          "the earlier version " + version.text() + " is not in " + PlanFiles.PUBLISHED,
          "Add '" + version.text() + ": " + files.digest() + "' there");
    }
    if (noted.isPresent() && !noted.get().text().equals(files.digest())) {
      throw version.broken(
          "version " + version.text() + " was published and has changed since",
          "Put its files back, and write the change into a new version; docs/plans.md says how");
    }
  }
}
