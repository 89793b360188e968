package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** The roster in the people table: one item for each person. */
public final class DynamoDbPeople implements People {
  private final Calls calls;
  private final String table;

  DynamoDbPeople(Api api, String people, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.table = people;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    Part item = calls.read(table, Keys.person(id));
    return item.isEmpty() ? Optional.empty() : Optional.of(PersonItem.read(item));
  }

  @Override
  public void record(Person person) {
    calls.ask("PutItem", Request.on(table).attributes("Item", PersonItem.of(person)));
  }
}
