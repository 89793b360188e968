package org.mutualaid.dynamodb;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Route;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Samples;
import org.mutualaid.contract.Store;
import org.mutualaid.people.Person;
import org.mutualaid.privacy.Unopenable;

class SealedFactsTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());
  private static final Calls CALLS = new Calls(TABLES.api(), tries -> {});

  private final Store store = TABLES.store(new MovableClock());
  private final Route route = Cast.aRoute();

  @Test
  void facts_that_were_moved_to_another_claim_do_not_open() {
    Claim one = aStoredDraft();
    Claim other = aStoredDraft();
    Map<String, AttributeValue> moved = new HashMap<>(item(Keys.facts(one.id())));
    moved.putAll(Keys.facts(other.id()).map());
    put(moved);
    assertThrows(Unopenable.class, () -> store.claims().view(other.id(), other.member()));
  }

  @Test
  void a_field_that_was_moved_to_another_does_not_open() {
    Claim claim = aStoredDraft();
    var slot = Fixtures.aSlot(claim, MovableClock.START);
    store.claims().open(slot);
    Map<String, AttributeValue> facts = new HashMap<>(item(Keys.facts(claim.id())));
    AttributeValue name = facts.get("fileNames").m().values().iterator().next();
    facts.put("notes", new Fields().value("2", name).value());
    put(facts);
    assertThrows(Unopenable.class, () -> store.claims().view(claim.id(), claim.member()));
  }

  @Test
  void there_is_a_sample_of_every_type_of_event() {
    assertEquals(
        Arrays.stream(Event.class.getPermittedSubclasses())
            .filter(Record.class::isAssignableFrom)
            .collect(toSet()),
        Samples.events().stream().map(Event::getClass).collect(toSet()));
  }

  private Claim aStoredDraft() {
    Person member = Cast.aMember(TABLES.vault(), route);
    Claim claim = Fixtures.aClaimInDraft(member, route, MovableClock.START);
    Fixtures.done(store.claims().start(Fixtures.aStart(claim)));
    return claim;
  }

  private static Map<String, AttributeValue> item(Fields key) {
    return CALLS.read(TABLES.tables().claims(), key).values();
  }

  private static void put(Map<String, AttributeValue> item) {
    Request put = Request.on(TABLES.tables().claims());
    CALLS.ask("PutItem", put.attributes("Item", new Fields().all(item)));
  }
}
