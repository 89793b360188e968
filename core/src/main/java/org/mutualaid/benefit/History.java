package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.List;

/**
 * What was paid or reserved before, as far as it bears on caps, deductibles and offsets: every line
 * of the person that counts, in the order it was decided, zero lines with nights or cycles and
 * corrections among them. Lines of earlier years stay in it, for a disease is paid once and an
 * accident is one.
 *
 * @param own of the member
 * @param household of others who share the member's home: the lines of benefits whose cap they
 *     share
 */
public record History(List<Paid> own, List<Paid> household) {
  /** Nothing was paid before. */
  public static final History NONE = new History(List.of(), List.of());

  public History {
    own = List.copyOf(own);
    household = List.copyOf(household);
  }

  /** With one more line of the member; one that uses nothing up leaves it as it is. */
  public History plus(Paid paid) {
    if (paid.amount().isZero() && paid.days() == 0 && paid.cycles() == 0) {
      return this;
    }
    List<Paid> more = new ArrayList<>(own.size() + 1);
    more.addAll(own);
    more.add(paid);
    return new History(more, household);
  }
}
