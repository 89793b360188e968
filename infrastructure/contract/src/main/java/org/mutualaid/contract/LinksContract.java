package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Vault;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.LinkCodes;
import org.mutualaid.roster.RedeemCode;
import org.mutualaid.roster.Roster;
import org.mutualaid.roster.RowKind;

/** Who redeems a code becomes whom it stood for, once, and who guesses learns nothing. */
public abstract class LinksContract {
  private static final Receipt RECEIPT = new Receipt("linked");
  private static final Outcome REFUSED = new Outcome.Refused(new Refusal.CodeNotTaken());
  private static final String OTHER = "ZZZZ-ABCD-EFGH-JKMN";

  private final MovableClock clock = new MovableClock();
  private final ImportStore store;
  private final Vault vault;
  private final LinkCodes codes;
  private final String code;
  private final PersonId waiting;
  private final PersonId caller = PersonId.of("https://issuer.test", "joins-" + Cast.fresh());

  protected LinksContract(Backing backing) {
    this.store = backing.imports(clock);
    this.vault = backing.vault();
    this.codes = new LinkCodes(store.linkKey(), vault);
    this.code = "7K2M9QXR" + "%8s".formatted(Cast.fresh()).replace(' ', '0').substring(0, 8);
    this.waiting = codes.person(LinkCode.of(code).orElseThrow());
  }

  @BeforeEach
  final void putSomebodyOnTheRosterWhoWaits() {
    Person member = Cast.aMember(vault, Cast.aRoute());
    var details =
        member.details().map(kept -> kept.open(member.id(), vault).sealed(waiting, vault));
    var waits =
        new Person(
            waiting, member.cover(), Optional.empty(), member.household(), details, List.of());
    var mark = new Roster.Mark(new ImportId("1".repeat(26)), 7, RowKind.ADDED);
    Instant until = clock.instant().plus(RedeemCode.OPEN);
    assertTrue(store.roster().write(waits, Optional.empty(), mark, Optional.of(until)));
  }

  @Test
  void who_says_the_code_is_whom_it_stood_for() {
    Roster.Listed before = store.roster().find(waiting).orElseThrow();
    assertEquals(new Outcome.Accepted(RECEIPT, false), redeem(caller, code));
    assertEquals(Optional.empty(), store.people().find(waiting));
    Person now = store.people().find(caller).orElseThrow();
    assertEquals(before.person().cover(), now.cover());
    assertEquals(
        before.person().details().map(d -> d.open(waiting, vault)),
        now.details().map(d -> d.open(caller, vault)));
    assertEquals(Optional.of(caller), store.roster().linked(waiting));
    Roster.Listed listed = store.roster().findByCode(waiting).orElseThrow();
    assertEquals(new Roster.Listed(now, 1, before.mark()), listed);
  }

  @Test
  void hyphens_and_small_letters_do_not_matter() {
    String said = code.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    assertInstanceOf(Outcome.Accepted.class, redeem(caller, said));
  }

  @Test
  void the_same_request_gets_its_first_answer_and_a_second_code_is_not_needed() {
    RequestKey request = key(caller);
    redeemer().on(code, request, clock.instant(), RECEIPT);
    assertEquals(
        new Outcome.Accepted(RECEIPT, true),
        redeemer().on(code, request, clock.instant(), RECEIPT));
    assertEquals(new Outcome.Refused(new Refusal.OnTheRosterAlready()), redeem(caller, OTHER));
  }

  @Test
  void a_wrong_code_a_used_one_and_one_that_is_over_are_refused_alike() {
    assertEquals(REFUSED, redeem(caller, OTHER));
    assertEquals(REFUSED, redeem(caller, "x"));
    clock.advance(RedeemCode.OPEN);
    assertEquals(REFUSED, redeem(caller, code));
    clock.advance(Duration.ofSeconds(-1));
    assertInstanceOf(Outcome.Accepted.class, redeem(caller, code));
    assertEquals(REFUSED, redeem(PersonId.of("https://issuer.test", "late"), code));
  }

  @Test
  void who_tried_too_often_is_refused_with_the_right_code_until_a_day_is_over() {
    for (int tries = 0; tries < RedeemCode.MOST_TRIES; tries++) {
      assertEquals(REFUSED, redeem(caller, OTHER));
    }
    assertEquals(REFUSED, redeem(caller, code));
    assertTrue(store.people().find(waiting).isPresent());
    clock.advance(Duration.ofHours(25));
    assertInstanceOf(Outcome.Accepted.class, redeem(caller, code));
  }

  @Test
  void of_many_who_redeem_one_code_at_once_one_is_linked() {
    List<PersonId> callers =
        IntStream.range(0, 8)
            .mapToObj(at -> PersonId.of("https://issuer.test", at + "-" + Cast.fresh()))
            .toList();
    List<Boolean> ends =
        Race.of(8, at -> redeem(callers.get(at), code) instanceof Outcome.Accepted);
    assertEquals(1, ends.stream().filter(done -> done).count());
    assertEquals(1, callers.stream().filter(one -> store.people().find(one).isPresent()).count());
  }

  @Test
  void what_a_roster_changed_meanwhile_is_not_lost() {
    Roster.Listed before = store.links().find(waiting).orElseThrow();
    assertTrue(
        store
            .roster()
            .write(
                before.person(),
                Optional.of(before),
                before.mark().orElseThrow(),
                before.openUntil()));
    var stale =
        new Person(
            caller,
            before.person().cover(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertInstanceOf(
        org.mutualaid.claim.Stored.Lost.class,
        store.links().link(before, stale, key(caller), RECEIPT));
  }

  @Test
  void a_code_stands_for_the_same_person_whoever_asks_and_is_never_told() {
    LinkCode one = LinkCode.of(code).orElseThrow();
    assertEquals(waiting, new LinkCodes(store.linkKey(), vault).person(one));
    assertFalse(one.toString().contains(code));
  }

  private Outcome redeem(PersonId by, String said) {
    return redeemer().on(said, key(by), clock.instant(), RECEIPT);
  }

  private RedeemCode redeemer() {
    return new RedeemCode(store.links(), codes, vault);
  }

  private static RequestKey key(PersonId by) {
    return new RequestKey(by, "POST /me/link", "link-" + Cast.fresh(), "hash");
  }
}
