package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.Person;

/**
 * What one consistent read gives a request that starts a claim.
 *
 * @param member whose cover it is about, as the roster knows them now, if it does
 * @param own what was granted to the member before; names in it stand as marks
 * @param caller who asks, as the roster knows them now, if it does
 * @param replay the answer given before, if this request was accepted before
 */
public record Begun(
    Optional<Person> member, Ledger own, Optional<Person> caller, Optional<Replay> replay) {
  /** Of a request about the caller's own cover. */
  public Begun(Optional<Person> member, Ledger own, Optional<Replay> replay) {
    this(member, own, member, replay);
  }

  /** The same where the member is none that the caller may file for. */
  Begun withoutMember() {
    return new Begun(Optional.empty(), Ledger.NONE, caller, replay);
  }

  /** What the estimate of a member on the roster rests on. */
  Accounts with(Optional<Home> home) {
    return new Accounts(member.orElseThrow().id(), member, own, home);
  }
}
