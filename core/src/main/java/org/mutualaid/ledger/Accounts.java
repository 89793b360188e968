package org.mutualaid.ledger;

import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Paid;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/**
 * What a decision on a member's claim rests on besides the claim, all of one moment.
 *
 * @param person the member as the roster knows them now, if it does
 * @param own the member's lines; the names that the event at hand has stand in them in clear
 * @param home that the claim was started from, if the roster knew one
 */
public record Accounts(PersonId member, Optional<Person> person, Ledger own, Optional<Home> home) {

  /** What the engine counts. */
  public History history() {
    List<Paid> others =
        home.map(shared -> shared.ledger().paidToOthersThan(member)).orElse(List.of());
    return new History(own.paid(), others);
  }

  /** The same with every line of a claim taken back that stands, as it would be decided anew. */
  public Accounts withoutStanding(String claim) {
    return Booking.takingBack(claim, this).onto(this);
  }
}
