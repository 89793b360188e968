package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Outcome;
import org.mutualaid.contract.Canaries;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Decisions;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Samples;
import org.mutualaid.contract.Store;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.people.Person;
import org.mutualaid.privacy.Derived;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What ledgers keep of a disease, an accident and a child: a mark that nobody else can make. */
class LedgerNamesTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());
  private static final List<String> LEDGERS = List.of("LEDGER", "HOUSEHOLD", "PAY");
  private static final List<String> NAMES = List.of("STROKE", Canaries.ACCIDENT, Canaries.CHILD);

  private final Store store = TABLES.store(new MovableClock());
  private final Decisions city = new Decisions(store, store.claims());

  @Test
  void no_name_stands_in_a_ledger_in_clear() {
    approvedAll(aMember());
    List<Map<String, AttributeValue>> items =
        TABLES.everything().stream()
            .filter(
                item ->
                    LEDGERS.contains(
                        Optional.ofNullable(item.get("kind")).map(AttributeValue::s).orElse("")))
            .toList();
    assertTrue(items.size() >= 4, "a ledger and payouts");
    assertEquals(List.of(), Traces.of(NAMES, items));
    assertEquals(List.of(), Traces.of(Canaries.ALL, items));
  }

  @Test
  void two_members_with_one_disease_have_two_marks() {
    String first = approvedAll(aMember());
    String second = approvedAll(aMember());
    assertTrue(Derived.isId(first), first);
    assertNotEquals(first, second);
  }

  private Person aMember() {
    return city.enrolled(Cast.enrolledIn("CRIT-ILL", Cast.aMember(TABLES.vault(), Cast.aRoute())));
  }

  /** The mark of the disease, as who has not opened the ledger's key sees it. */
  private String approvedAll(Person member) {
    var injury = new Event.Injury.Graded(List.of(9));
    approved(member, illness());
    approved(
        member,
        new Event.AccidentInjury(
            Samples.DAY, injury, Optional.of(Canaries.ACCIDENT), new TreeSet<>()));
    approved(
        member,
        new Event.ChildAccident(
            Samples.DAY, Canaries.CHILD, new Event.Harm.Hurt(injury), new TreeSet<>()));
    return store.ledgers().ofMember(member.id()).own().lines().stream()
        .map(LedgerLine::uses)
        .flatMap(uses -> uses.illness().stream())
        .findFirst()
        .orElseThrow()
        .disease();
  }

  private static Event illness() {
    return new Event.CriticalIllness(Samples.DAY, "STROKE", Event.Severity.MILD, new TreeSet<>());
  }

  private void approved(Person member, Event event) {
    var claim = city.atTheCity(member, event);
    assertInstanceOf(Outcome.Accepted.class, city.approve(claim, city.someoneOfTheCity()));
  }
}
