package org.mutualaid.memory;

import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.ledger.Payout;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** Ledgers and payouts in memory. Names stand in them as they are, since nothing is stored. */
public final class MemoryLedgers implements Ledgers {
  private final Memory memory;

  public MemoryLedgers(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Accounts withHome(PersonId member) {
    synchronized (memory) {
      Optional<Person> person = memory.person(member);
      return new Accounts(
          member,
          person,
          memory.ledger(member),
          person.flatMap(Person::household).map(id -> new Home(id, memory.ledger(id))));
    }
  }

  /** What is to be paid out for a claim, for tests. */
  public List<Payout> payoutsOf(ClaimId claim) {
    synchronized (memory) {
      return memory.payouts.values().stream()
          .filter(payout -> payout.number().claim().equals(claim.value()))
          .toList();
    }
  }

  @Override
  public Accounts ofMember(PersonId member) {
    synchronized (memory) {
      return new Accounts(member, memory.person(member), memory.ledger(member), Optional.empty());
    }
  }

  Accounts accounts(Claim claim) {
    return new Accounts(
        claim.insured(),
        memory.person(claim.insured()),
        memory.ledger(claim.insured()),
        claim.household().map(id -> new Home(id, memory.ledger(id))));
  }

  /** Whether the ledgers are still as they were read. */
  boolean areAsRead(Booking booking) {
    Accounts read = booking.accounts();
    Optional<Home> home = read.home();
    boolean sameHome =
        home.isEmpty() || memory.ledger(home.get().id()).version() == home.get().ledger().version();
    return sameHome && memory.ledger(read.member()).version() == read.own().version();
  }

  void add(Booking booking) {
    addUnpaid(booking);
    booking.added().forEach(this::pay);
  }

  /** Adds lines whose payouts come later. */
  void addUnpaid(Booking booking) {
    Accounts read = booking.accounts();
    memory.ledgers.put(read.member(), read.own().plus(booking.added(), Optional.empty()));
    read.home()
        .ifPresent(
            home ->
                memory.homes.put(
                    home.id(), home.ledger().plus(booking.shared(), Optional.empty())));
  }

  private void pay(LedgerLine line) {
    if (line.pays()) {
      memory.payouts.put(line.number(), Payout.of(line));
    } else if (line.stopsPayout()) {
      memory.payouts.computeIfPresent(
          line.corrects().orElseThrow(), (_, payout) -> payout.takenBack(line.number()));
    }
  }
}
