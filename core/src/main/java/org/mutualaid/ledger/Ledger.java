package org.mutualaid.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.benefit.Paid;
import org.mutualaid.people.PersonId;

/**
 * The lines granted to one member, or shared by one home, in the order they were decided. Only ever
 * added to, and only by who has read all of it: its version says whether somebody else added since.
 *
 * @param version 0 where nothing was granted yet; one more with each decision
 * @param wrappedKey of the key by which names in it are kept as {@link Marks}, once one was needed
 */
public record Ledger(long version, Optional<String> wrappedKey, List<LedgerLine> lines) {
  /** Nothing was granted yet. */
  public static final Ledger NONE = new Ledger(0, Optional.empty(), List.of());

  /** So many lines stay below the 400 KB of an item; a hundred years of ten lines each. */
  public static final int LINE_LIMIT = 1_000;

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** What the engine counts. */
  public List<Paid> paid() {
    List<Paid> paid = new ArrayList<>(lines.size());
    for (LedgerLine line : lines) {
      paid.add(line.uses());
    }
    return paid;
  }

  /** What the engine counts of others than this member. */
  List<Paid> paidToOthersThan(PersonId member) {
    return lines.stream()
        .filter(line -> !line.member().equals(member))
        .map(LedgerLine::uses)
        .toList();
  }

  /**
   * The ledger once a decision has added to it.
   *
   * @throws IllegalStateException if it would not fit the table any more
   */
  public Ledger plus(List<LedgerLine> added, Optional<String> key) {
    if (lines.size() + added.size() > LINE_LIMIT) {
      throw new IllegalStateException("a ledger holds " + LINE_LIMIT + " lines and no more");
    }
    List<LedgerLine> all = new ArrayList<>(lines);
    all.addAll(added);
    return new Ledger(version + 1, key, all);
  }

  /** The number of the next line that a claim adds. */
  LineNumber next(String claim) {
    long before = lines.stream().filter(line -> line.number().claim().equals(claim)).count();
    return new LineNumber(claim, Math.toIntExact(before + 1));
  }

  /** The lines that stand: no corrections, and corrected by none. */
  public List<LedgerLine> standing() {
    Set<LineNumber> corrected = new HashSet<>();
    lines.forEach(line -> line.corrects().ifPresent(corrected::add));
    return lines.stream()
        .filter(line -> line.corrects().isEmpty() && !corrected.contains(line.number()))
        .toList();
  }

  /** Those of a claim. */
  List<LedgerLine> standing(String claim) {
    return standing().stream().filter(line -> line.number().claim().equals(claim)).toList();
  }

  boolean holds(LineNumber number) {
    return lines.stream().anyMatch(line -> line.number().equals(number));
  }
}
