package org.mutualaid.dynamodb;

import java.time.Duration;
import java.util.Optional;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** An import as its item, and remarks as parts of items. Nothing in either is personal. */
final class ImportItem {
  static final String KIND = "IMPORT";

  /** How long an import and its remarks are told of. */
  private static final Duration KEPT = Duration.ofDays(400);

  private ImportItem() {}

  static Fields of(RosterImport one) {
    return Keys.oneImport(one.id())
        .text("kind", KIND)
        .text("import", one.id())
        .text("by", one.by())
        .text("role", one.post().role())
        .text("office", one.post().office())
        .number("size", one.declared().size())
        .text("sha256", one.declared().sha256())
        .text("startedAt", one.startedAt())
        .number("expiresAt", expiresAt(one))
        .all(whatWorkChanges(one).map())
        .all(pending(one).map());
  }

  static Fields whatWorkChanges(RosterImport one) {
    return new Fields()
        .text("state", one.state())
        .number("version", one.version())
        .part("flaw", one.flaw().map(ImportItem::remark))
        .number("rows", one.rows())
        .number("done", one.done())
        .part("tried", counts(one.tried()))
        .part("applied", counts(one.applied()));
  }

  /** The index keys of what needs work. */
  static Fields pending(RosterImport one) {
    return one.state().isUnfinished()
        ? new Fields()
            .text("pendingKey", Keys.shard(KIND, one.id()))
            .text("sinceKey", Keys.moment(one.startedAt()))
        : new Fields();
  }

  static long expiresAt(RosterImport one) {
    return one.startedAt().plus(KEPT).getEpochSecond();
  }

  static RosterImport read(Part item) {
    return new RosterImport(
        new ImportId(item.text("import")),
        new PersonId(item.text("by")),
        new Post(Role.valueOf(item.text("role")), new OfficeId(item.text("office"))),
        new Declared(item.number("size"), item.text("sha256")),
        item.instant("startedAt"),
        ImportState.valueOf(item.text("state")),
        item.number("version"),
        item.optionalPart("flaw").map(ImportItem::readRemark),
        Math.toIntExact(item.number("rows")),
        readCounts(item.part("tried")),
        readCounts(item.part("applied")));
  }

  static Fields remark(Remark remark) {
    Fields fields =
        new Fields()
            .number("line", remark.line())
            .text("column", remark.column())
            .text("code", remark.code());
    remark.byteInLine().ifPresent(at -> fields.number("byte", at));
    return fields;
  }

  static Remark readRemark(Part part) {
    return new Remark(
        part.number("line"),
        part.optionalText("column").map(Column::valueOf),
        part.optionalNumber("byte").map(Math::toIntExact),
        Remark.Code.valueOf(part.text("code")));
  }

  static Optional<RosterImport> in(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  private static Fields counts(Counts counts) {
    return new Fields()
        .number("added", counts.added())
        .number("changed", counts.changed())
        .number("ended", counts.ended())
        .number("unchanged", counts.unchanged())
        .number("refused", counts.refused())
        .number("leftOut", counts.leftOut());
  }

  private static Counts readCounts(Part part) {
    return new Counts(
        Math.toIntExact(part.number("added")),
        Math.toIntExact(part.number("changed")),
        Math.toIntExact(part.number("ended")),
        Math.toIntExact(part.number("unchanged")),
        Math.toIntExact(part.number("refused")),
        Math.toIntExact(part.number("leftOut")));
  }
}
