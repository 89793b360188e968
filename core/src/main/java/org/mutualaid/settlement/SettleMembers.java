package org.mutualaid.settlement;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.Cover;

/**
 * Settles members, some of them side by side, each by a write of its own: they share nothing but
 * the rules. Begun again after a crash it goes over those that are settled and counts them, so the
 * end is the same as without.
 */
public final class SettleMembers {
  private static final int TRIES = 8;

  /** Each mostly waits for the table; the JDK keeps so many connections to one place open. */
  private static final int AT_ONCE = 5;

  private final Settlements settlements;
  private final Executor lanes;

  /**
   * Settles with threads of its own.
   *
   * @param lanes where members are settled, of whom five are begun at once at most
   */
  public SettleMembers(Settlements settlements, Executor lanes) {
    this.settlements = settlements;
    this.lanes = lanes;
  }

  /** Settles one after the other. */
  public SettleMembers(Settlements settlements) {
    this(settlements, Runnable::run);
  }

  /** The time ran out before all were settled; whoever asked may ask again, and none is lost. */
  public static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfTime() {
      super("the time is up before all members of the chunk are settled: run it again");
    }
  }

  /**
   * What the members come to. One that failed fails the chunk; those begun beside it end, and are
   * counted the next time.
   *
   * @param time whether there is time to begin one more
   * @throws OutOfTime if there was not
   */
  public Totals all(Settling settling, Iterator<MemberData> members, BooleanSupplier time) {
    Totals totals = Totals.NONE;
    Queue<Lane<Totals>> begun = new ArrayDeque<>();
    while (members.hasNext()) {
      if (!time.getAsBoolean()) {
        throw new OutOfTime();
      }
      if (begun.size() == AT_ONCE) {
        totals = totals.plus(begun.remove().ended());
      }
      MemberData data = members.next();
      begun.add(Lane.begin(lanes, () -> one(settling, data)));
    }
    for (Lane<Totals> last : begun) {
      totals = totals.plus(last.ended());
    }
    return totals;
  }

  /** Whoever is overtaken reads again: the other one settled this member, or granted a claim. */
  private Totals one(Settling settling, MemberData data) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Standing standing = settlements.standing(settling.quarter(), data.member());
      if (standing.settled().isPresent()) {
        return standing.settled().orElseThrow();
      }
      Accounts accounts = standing.accounts();
      if (accounts.person().isEmpty()) {
        return Totals.UNKNOWN;
      }
      Cover cover = accounts.person().orElseThrow().cover();
      Settlement settlement = settling.of(data, cover, accounts.history());
      if (settlements.store(settlement, settlement.booking(accounts))) {
        return settlement.totals();
      }
    }
    throw new IllegalStateException("a member was overtaken " + TRIES + " times");
  }
}
