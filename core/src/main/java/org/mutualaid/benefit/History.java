package org.mutualaid.benefit;

import java.util.List;

/** What was paid to a member before, as far as it bears on caps and offsets. */
public record History(List<Line> paid) {
  /** Nothing was paid before. */
  public static final History NONE = new History(List.of());
}
