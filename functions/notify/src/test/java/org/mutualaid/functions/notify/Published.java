package org.mutualaid.functions.notify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.ReviewNotice;

/** A topic that keeps what it got, copies too, and can be out of order for a while. */
final class Published implements Notices {
  final List<ReviewNotice> all = new ArrayList<>();
  int refusals;

  @Override
  public void publish(ReviewNotice notice) {
    if (refusals > 0) {
      refusals--;
      throw new IllegalStateException("the topic does not answer");
    }
    all.add(notice);
  }

  Set<String> dedupeIds() {
    var ids = new HashSet<String>();
    all.forEach(notice -> ids.addAll(notice.dedupeIds()));
    return ids;
  }

  /** For each claim, the versions in the order in which they first came. */
  Map<String, List<Long>> firstTold() {
    Map<String, List<Long>> told = new LinkedHashMap<>();
    for (ReviewNotice notice : all) {
      List<Long> versions = told.computeIfAbsent(notice.claim().value(), c -> new ArrayList<>());
      if (!versions.contains(notice.version())) {
        versions.add(notice.version());
      }
    }
    return told;
  }
}
