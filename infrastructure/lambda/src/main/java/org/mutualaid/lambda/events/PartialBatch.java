package org.mutualaid.lambda.events;

import java.util.List;
import java.util.function.Consumer;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/**
 * How far a batch of a stream came. At the first record that fails the rest is left, and the stream
 * resumes there: what happened to one claim is told in its order.
 *
 * @param done how many records were done
 * @param failed the sequence numbers that failed: none or one
 */
public record PartialBatch(int done, List<String> failed) {
  /**
   * Does record after record.
   *
   * @param work does one, or throws
   * @param line is told why one failed
   */
  public static PartialBatch of(
      List<StreamRecord> records, Consumer<StreamRecord> work, EventLine line) {
    int done = 0;
    for (StreamRecord one : records) {
      try {
        work.accept(one);
        done++;
      } catch (RuntimeException e) {
        line.cause(e);
        return new PartialBatch(done, List.of(one.sequence()));
      }
    }
    return new PartialBatch(done, List.of());
  }

  /** The answer to a mapping with {@code ReportBatchItemFailures}. */
  public Members answer() {
    List<Json> failures =
        failed.stream().<Json>map(s -> new Members().with("itemIdentifier", s)).toList();
    return new Members().with("batchItemFailures", new Json.Items(failures));
  }
}
