package org.mutualaid.benefit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was paid before, as far as it bears on caps and offsets.
 *
 * @param own paid to the member
 * @param household paid to others who share the member's home
 */
public record History(List<Paid> own, List<Paid> household) {
  /** Nothing was paid before. */
  public static final History NONE = new History(List.of(), List.of());

  /** With one more line paid to the member. */
  public History plus(Paid paid) {
    return new History(Stream.concat(own.stream(), Stream.of(paid)).toList(), household);
  }
}
