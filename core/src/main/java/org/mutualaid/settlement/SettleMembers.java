package org.mutualaid.settlement;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.Cover;

/**
 * Settles members one after another, each by a write of its own. Begun again after a crash it goes
 * over those that are settled and counts them, so the end is the same as without.
 */
public final class SettleMembers {
  private static final int TRIES = 8;

  private final Settlements settlements;

  public SettleMembers(Settlements settlements) {
    this.settlements = settlements;
  }

  /** The time ran out before all were settled; whoever asked may ask again, and none is lost. */
  public static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfTime() {
      super("the time is up before all members of the chunk are settled: run it again");
    }
  }

  /**
   * What the members come to.
   *
   * @param time whether there is time to begin one more
   * @throws OutOfTime if there was not
   */
  public Totals all(Settling settling, Iterator<MemberData> members, BooleanSupplier time) {
    Totals totals = Totals.NONE;
    while (members.hasNext()) {
      if (!time.getAsBoolean()) {
        throw new OutOfTime();
      }
      totals = totals.plus(one(settling, members.next()));
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
