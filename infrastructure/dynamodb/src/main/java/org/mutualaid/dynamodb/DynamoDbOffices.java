package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
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
    Part item = calls.read(table, Keys.office(id));
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  @Override
  public void record(Office office) {
    Fields item =
        Keys.office(office.id())
            .text("kind", "OFFICE")
            .text("office", office.id())
            .text("district", office.district())
            .text("first", office.first())
            .number("staff", office.staff());
    calls.ask("PutItem", Request.on(table).attributes("Item", item));
  }

  private static Office read(Part item) {
    return new Office(
        new OfficeId(item.text("office")),
        new OfficeId(item.text("district")),
        Role.valueOf(item.text("first")),
        Math.toIntExact(item.number("staff")));
  }
}
