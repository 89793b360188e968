package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.roster.Office;

/** A unit of the register as its item. */
final class OfficeItem {
  private OfficeItem() {}

  static Fields of(Office office) {
    return Keys.office(office.id())
        .text("kind", "OFFICE")
        .text("office", office.id())
        .text("district", office.district())
        .text("first", office.first())
        .number("staff", office.staff());
  }

  static Optional<Office> in(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  private static Office read(Part item) {
    return new Office(
        new OfficeId(item.text("office")),
        new OfficeId(item.text("district")),
        Role.valueOf(item.text("first")),
        Math.toIntExact(item.number("staff")));
  }
}
