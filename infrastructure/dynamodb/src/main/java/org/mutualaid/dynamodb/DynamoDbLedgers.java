package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** Ledgers in the claims table, read together with their member in the people table. */
public final class DynamoDbLedgers implements Ledgers {
  private final Calls calls;
  private final Tables tables;

  DynamoDbLedgers(Api api, Tables tables, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.tables = tables;
  }

  @Override
  public Accounts ofMember(PersonId member) {
    List<Part> items =
        calls.readTogether(
            List.of(
                Calls.get(tables.people(), Keys.person(member)),
                Calls.get(tables.claims(), Keys.ledger(member))));
    return new Accounts(
        member, person(items.get(0)), LedgerItem.read(items.get(1)), Optional.empty());
  }

  @Override
  public Accounts withHome(PersonId member) {
    Accounts own = ofMember(member);
    Optional<Home> home = own.person().flatMap(Person::household).map(this::home);
    return new Accounts(member, own.person(), own.own(), home);
  }

  private Home home(HouseholdId id) {
    return new Home(id, LedgerItem.read(calls.read(tables.claims(), Keys.ledger(id))));
  }

  private static Optional<Person> person(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(PersonItem.read(item));
  }
}
