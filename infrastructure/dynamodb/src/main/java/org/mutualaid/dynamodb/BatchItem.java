package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Release;
import org.mutualaid.settlement.Released;

/** A batch as its item; what was released of it stands in items beside it, one for each shard. */
final class BatchItem {
  static final String KIND = "BATCH";

  private BatchItem() {}

  static Fields of(Batch batch) {
    Fields item =
        SettledItem.withTotals(Keys.batch(batch.quarter()), batch.totals())
            .text("kind", KIND)
            .text("quarter", batch.quarter())
            .text("file", batch.file())
            .text("state", batch.state())
            .number("version", batch.version())
            .texts("releasedBy", batch.releasedBy());
    batch
        .refused()
        .ifPresent(
            refused -> item.text("refusedFile", refused.file()).texts("flaws", refused.flaws()));
    return item;
  }

  static Optional<Batch> in(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  static Quarter quarter(Part item) {
    return Quarter.parse(item.text("quarter")).orElseThrow();
  }

  /** Adds what a member is paid to what was released in their shard. */
  static Expression counting(Release release) {
    Released counts = release.counts();
    return new Expression()
        .set("kind", Fields.textValue("RELEASED"))
        .add("members", counts.members())
        .add("lines", counts.lines())
        .add("fen", counts.amount().fen())
        .where("attribute_not_exists(pk) OR attribute_exists(pk)");
  }

  static Released released(List<Part> shards) {
    return shards.stream()
        .filter(shard -> !shard.isEmpty())
        .map(BatchItem::released)
        .reduce(Released.NONE, Released::plus);
  }

  private static Released released(Part shard) {
    return new Released(
        shard.number("members"), shard.number("lines"), new Money(shard.number("fen")));
  }

  private static Batch read(Part item) {
    return new Batch(
        quarter(item),
        item.text("file"),
        Batch.State.valueOf(item.text("state")),
        item.number("version"),
        SettledItem.totals(item),
        item.texts("releasedBy").stream().map(PersonId::new).toList(),
        item.optionalText("refusedFile")
            .map(file -> new Batch.RefusedFile(file, item.texts("flaws"))));
  }
}
