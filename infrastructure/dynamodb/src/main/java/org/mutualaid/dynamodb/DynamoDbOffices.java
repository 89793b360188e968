package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.people.OfficeId;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Offices;

/** The register of units in the people table: one item for each unit. */
final class DynamoDbOffices implements Offices {
  private final Calls calls;
  private final String table;

  DynamoDbOffices(Api api, String people, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.table = people;
  }

  @Override
  public Optional<Office> find(OfficeId id) {
    return OfficeItem.in(calls.read(table, Keys.office(id)));
  }

  @Override
  public void record(Office office) {
    calls.ask("PutItem", Request.on(table).attributes("Item", OfficeItem.of(office)));
  }
}
