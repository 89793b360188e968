package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The roster in the people table: one item for each person. */
public final class DynamoDbPeople implements People {
  private final Calls calls;
  private final String table;

  public DynamoDbPeople(DynamoDbClient client, String people, Pauses pauses) {
    this.calls = new Calls(client, pauses);
    this.table = people;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    Part item = calls.read(table, Keys.person(id));
    return item.isEmpty() ? Optional.empty() : Optional.of(PersonItem.read(item));
  }

  @Override
  public void record(Person person) {
    var put = PutItemRequest.builder().tableName(table).item(PersonItem.of(person).map()).build();
    calls.ask(dynamo -> dynamo.putItem(put));
  }
}
