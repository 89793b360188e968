package org.mutualaid.dynamodb;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.Links;
import org.mutualaid.roster.Roster;

/** The people table for who redeems a code; tries and answers stand with the imports. */
final class DynamoDbLinks implements Links {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Calls calls;
  private final Pauses pauses;
  private final OpenReplays replays;
  private final Writes people;
  private final String imports;
  private final String table;
  private final InstantSource clock;

  DynamoDbLinks(Api api, String imports, String people, InstantSource clock, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.pauses = pauses;
    this.replays = new OpenReplays(api, imports, clock, pauses);
    this.people = new Writes(people);
    this.imports = imports;
    this.table = people;
    this.clock = clock;
  }

  @Override
  public Opened open(PersonId caller, RequestKey request) {
    List<Part> items =
        calls.readTogether(List.of(Calls.get(table, Keys.person(caller)), replays.get(request)));
    return new Opened(PersonItem.in(items.get(0)), replays.in(items.get(1)));
  }

  @Override
  public boolean mayTry(PersonId caller, int most) {
    for (int tries = 1; tries <= Calls.TRIES; tries++) {
      Part before = calls.read(imports, Keys.tries(caller));
      long now = clock.instant().getEpochSecond();
      boolean goesOn = !before.isEmpty() && before.number("expiresAt") > now;
      long count = goesOn ? before.number("count") : 0;
      if (count >= most) {
        return false;
      }
      long until = goesOn ? before.number("expiresAt") : now + A_DAY.toSeconds();
      if (counted(caller, before, count + 1, until)) {
        return true;
      }
      pauses.after(tries);
    }
    throw new Unavailable("table");
  }

  /** On the condition of what was read, so that of many at once each counts. */
  private boolean counted(PersonId caller, Part before, long count, long until) {
    Fields item =
        Keys.tries(caller).text("kind", "TRIES").number("count", count).number("expiresAt", until);
    Expression unchanged =
        before.isEmpty()
            ? new Expression().where("attribute_not_exists(pk)")
            : new Expression()
                .where("#count = :was AND expiresAt = :wasUntil", "count")
                .argument("was", Fields.numberValue(before.number("count")))
                .argument("wasUntil", Fields.numberValue(before.number("expiresAt")));
    try {
      calls.ask("PutItem", Request.on(imports).attributes("Item", item).condition(unchanged));
      return true;
    } catch (Refusal e) {
      if (e.is(Calls.CONDITION)) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public Optional<Roster.Listed> find(PersonId waiting) {
    Part item = calls.read(table, Keys.person(waiting));
    return item.isEmpty() ? Optional.empty() : Optional.of(DynamoDbRoster.read(item));
  }

  @Override
  public Stored link(Roster.Listed before, Person after, RequestKey request, Receipt receipt) {
    PersonId waiting = before.person().id();
    Expression asRead =
        new Expression()
            .where("revision = :was AND attribute_exists(openUntil)")
            .argument("was", Fields.numberValue(before.revision()));
    Fields linked = Keys.linked(waiting).text("kind", "LINKED").text("person", after.id());
    return replays.store(
        request,
        receipt,
        List.of(
            people.delete(Keys.person(waiting), asRead, old -> new Stored.Lost()),
            people.putNew(linked, old -> new Stored.Lost()),
            people.putNew(DynamoDbRoster.item(after, 1, before.mark()), old -> new Stored.Lost())));
  }
}
