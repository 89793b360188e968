package org.mutualaid.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Worked;

/**
 * What a decision adds to the ledgers, on the condition that they still are as they were read.
 *
 * @param accounts as they were read; their home only where one of its caps had a say
 * @param added to the member's lines
 * @param shared to the home's; the same lines under the same numbers
 */
public record Booking(Accounts accounts, List<LedgerLine> added, List<LedgerLine> shared) {

  /**
   * Grants what was worked out. Where lines of the claim stand from an earlier decision, they are
   * taken back first; what was paid for them is never changed.
   *
   * @param claim by its id
   * @param lines worked out with the history of these very accounts, without what stands
   * @param ofHome whether a benefit has a cap that the home shares
   */
  public static Booking granting(
      String claim, Accounts accounts, List<Worked> lines, Predicate<BenefitCode> ofHome) {
    Booking back = takingBack(claim, accounts);
    List<LedgerLine> added = numbered(claim, back.onto(accounts), lines);
    boolean home = lines.stream().map(worked -> worked.line().benefit()).anyMatch(ofHome);
    boolean rests = home || back.accounts().home().isPresent();
    Booking granted = of(rests ? accounts : withoutHome(accounts), added, ofHome);
    return new Booking(
        granted.accounts(),
        both(back.added(), granted.added()),
        both(back.shared(), granted.shared()));
  }

  private static List<LedgerLine> numbered(String claim, Accounts accounts, List<Worked> lines) {
    List<LedgerLine> added = new ArrayList<>();
    int number = accounts.own().next(claim).line();
    for (Worked worked : lines) {
      var line =
          new LedgerLine(
              new LineNumber(claim, number),
              accounts.member(),
              worked.uses(),
              LedgerLine.State.RESERVED,
              Optional.empty());
      if (line.matters()) {
        added.add(line);
        number++;
      }
    }
    return added;
  }

  /** The accounts as they are with what this adds. */
  Accounts onto(Accounts before) {
    return new Accounts(
        before.member(),
        before.person(),
        added.isEmpty() ? before.own() : before.own().plus(added, before.own().wrappedKey()),
        before
            .home()
            .map(
                home ->
                    shared.isEmpty()
                        ? home
                        : new Home(home.id(), home.ledger().plus(shared, Optional.empty()))));
  }

  private static List<LedgerLine> both(List<LedgerLine> back, List<LedgerLine> granted) {
    return Stream.concat(back.stream(), granted.stream()).toList();
  }

  /** Takes back every line of a claim that stands: each gets its opposite, which names it. */
  public static Booking takingBack(String claim, Accounts accounts) {
    List<LedgerLine> added = new ArrayList<>();
    int number = accounts.own().next(claim).line();
    for (LedgerLine line : accounts.own().standing(claim)) {
      added.add(line.takenBackAs(new LineNumber(claim, number++)));
    }
    List<LedgerLine> shared = added.stream().filter(line -> isShared(line, accounts)).toList();
    return new Booking(
        shared.isEmpty() ? withoutHome(accounts) : accounts,
        List.copyOf(added),
        shared.stream().map(LedgerLine::forHome).toList());
  }

  private static boolean isShared(LedgerLine back, Accounts accounts) {
    return accounts
        .home()
        .filter(home -> home.ledger().holds(back.corrects().orElseThrow()))
        .isPresent();
  }

  private static Booking of(
      Accounts accounts, List<LedgerLine> added, Predicate<BenefitCode> ofHome) {
    List<LedgerLine> shared =
        accounts.home().isEmpty()
            ? List.of()
            : added.stream()
                .filter(line -> ofHome.test(line.uses().benefit()))
                .map(LedgerLine::forHome)
                .toList();
    return new Booking(accounts, List.copyOf(added), shared);
  }

  private static Accounts withoutHome(Accounts accounts) {
    return new Accounts(accounts.member(), accounts.person(), accounts.own(), Optional.empty());
  }
}
