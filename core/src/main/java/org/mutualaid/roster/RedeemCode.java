package org.mutualaid.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.SealedDetails;
import org.mutualaid.privacy.Vault;

/**
 * Somebody who can sign in and is not on the roster says the code that their unit gave them, and is
 * from then on whom the code stood for. A code that is wrong, over, used or one too many is refused
 * in one and the same way, so that the answer tells nothing of any code.
 */
public final class RedeemCode {
  /** How long a code may be redeemed, from the import that brought it. */
  public static final Duration OPEN = Duration.ofDays(30);

  /** So many tries has a sign-in in a day. */
  public static final int MOST_TRIES = 5;

  private final Links links;
  private final LinkCodes codes;
  private final Vault vault;

  /** Redeems codes. */
  public RedeemCode(Links links, LinkCodes codes, Vault vault) {
    this.links = links;
    this.codes = codes;
    this.vault = vault;
  }

  /**
   * Links the caller, or says why not; a repeated request gets its first answer.
   *
   * @param said what the caller took for a code
   * @param now when the request came
   */
  public Outcome on(String said, RequestKey request, Instant now, Receipt receipt) {
    Links.Opened opened = links.open(request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    if (opened.caller().isPresent()) {
      return new Outcome.Refused(new Refusal.OnTheRosterAlready());
    }
    if (!links.mayTry(request.caller(), MOST_TRIES)) {
      return refused();
    }
    return LinkCode.of(said)
        .map(codes::person)
        .flatMap(links::find)
        .filter(listed -> listed.openUntil().filter(now::isBefore).isPresent())
        .map(listed -> linked(listed, request, receipt))
        .orElseGet(RedeemCode::refused);
  }

  private Outcome linked(Roster.Listed listed, RequestKey request, Receipt receipt) {
    Person after = renamed(listed.person(), request.caller());
    return switch (links.link(listed, after, request, receipt)) {
      case Stored.Done() -> new Outcome.Accepted(receipt, false);
      case Stored.Already(Replay first) -> first.answer(request);
      case Stored.Lost() -> refused();
      case Stored.Overtaken _, Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a claim can meet these");
    };
  }

  /** Details are bound to whom they are of, so they are sealed anew. */
  private Person renamed(Person waiting, PersonId caller) {
    Optional<SealedDetails> details =
        waiting.details().map(kept -> kept.open(waiting.id(), vault).sealed(caller, vault));
    return new Person(
        caller,
        waiting.cover(),
        waiting.post(),
        waiting.household(),
        details,
        waiting.children(),
        waiting.relatives());
  }

  private static Outcome refused() {
    return new Outcome.Refused(new Refusal.CodeNotTaken());
  }
}
