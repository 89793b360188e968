package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.Released;
import org.mutualaid.settlement.Totals;

/** The batch of a quarter as the city sees it: counts and sums, and nobody's name. */
public record BatchView(Words words) {
  /**
   * A batch that is there.
   *
   * @param mayRelease whether the reader may say the next word on it
   */
  public Members of(Batches.Kept kept, boolean mayRelease) {
    Batch batch = kept.one().orElseThrow();
    return new Members()
        .with("quarter", batch.quarter().toString())
        .with("state", batch.state().name())
        .with("stateName", words.settlement("state." + batch.state().name()))
        .with("version", batch.version())
        .with("possibleActions", mayRelease ? List.of("Release") : List.of())
        .with("file", batch.file())
        .with("settled", totals(batch.totals()))
        .with("released", released(kept.released()))
        .withJson("refusedFile", batch.refused().map(BatchView::refused));
  }

  private static Members totals(Totals totals) {
    return new Members()
        .with("members", totals.members())
        .with("unknown", totals.unknown())
        .with("lines", totals.lines())
        .with("payingLines", totals.paying())
        .with("amount", totals.amount().toString());
  }

  private static Members released(Released released) {
    return new Members()
        .with("members", released.members())
        .with("payingLines", released.lines())
        .with("amount", released.amount().toString());
  }

  private static Members refused(Batch.RefusedFile refused) {
    return new Members().with("file", refused.file()).with("flaws", refused.flaws());
  }
}
