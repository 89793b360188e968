package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Roster;
import org.mutualaid.roster.RowKind;

/** The people table for who applies rows: the item of a person and which row wrote it last. */
final class DynamoDbRoster implements Roster {
  private final Calls calls;
  private final String table;

  DynamoDbRoster(Api api, String people, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.table = people;
  }

  @Override
  public Optional<Listed> find(PersonId id) {
    Part item = calls.read(table, Keys.person(id));
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  @Override
  public Optional<PersonId> linked(PersonId waiting) {
    Part item = calls.read(table, Keys.linked(waiting));
    return item.isEmpty() ? Optional.empty() : Optional.of(new PersonId(item.text("person")));
  }

  @Override
  public boolean write(
      Person after, Optional<Listed> before, Mark mark, Optional<Instant> openUntil) {
    Fields item = item(after, before.map(Listed::revision).orElse(0L) + 1, Optional.of(mark));
    openUntil.ifPresent(until -> item.number("openUntil", until.getEpochSecond()));
    Request put =
        Request.on(table)
            .attributes("Item", item)
            .condition(before.map(DynamoDbRoster::unchanged).orElseGet(DynamoDbRoster::absent));
    try {
      calls.ask("PutItem", put);
      return true;
    } catch (Refusal e) {
      if (e.is(Calls.CONDITION)) {
        return false;
      }
      throw e;
    }
  }

  /** Who is recorded in another way loses the revision, and so is found to be changed. */
  private static Expression unchanged(Listed before) {
    return before.revision() == 0
        ? new Expression().where("attribute_exists(pk) AND attribute_not_exists(revision)")
        : new Expression()
            .where("revision = :before")
            .argument("before", Fields.numberValue(before.revision()));
  }

  private static Expression absent() {
    return new Expression().where("attribute_not_exists(pk)");
  }

  static Fields item(Person person, long revision, Optional<Mark> mark) {
    Fields item = PersonItem.of(person).number("revision", revision);
    mark.ifPresent(one -> item.part("mark", mark(one)));
    return item;
  }

  static Listed read(Part item) {
    return new Listed(
        PersonItem.read(item),
        item.optionalNumber("revision").orElse(0L),
        item.optionalPart("mark").map(DynamoDbRoster::readMark),
        item.optionalNumber("openUntil").map(Instant::ofEpochSecond));
  }

  private static Fields mark(Mark mark) {
    return new Fields().text("by", mark.by()).number("line", mark.line()).text("kind", mark.kind());
  }

  private static Mark readMark(Part part) {
    return new Mark(
        new ImportId(part.text("by")), part.number("line"), RowKind.valueOf(part.text("kind")));
  }
}
