package org.mutualaid.functions.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mutualaid.lambda.json.Json;

/**
 * Delivers records as a Lambda event source mapping does, with partial batch responses and
 * bisecting: resumes at the record that failed, halves a batch that makes no progress, and gives a
 * single record up after so many tries.
 */
final class Mapping {
  static final int TRIES = 5;

  private final Function<List<Json>, List<String>> function;
  private final List<String> givenUp = new ArrayList<>();

  /**
   * A mapping to a function.
   *
   * @param function takes a batch and answers the sequence numbers that failed
   */
  Mapping(Function<List<Json>, List<String>> function) {
    this.function = function;
  }

  /** The sequence numbers in the failure queue. */
  List<String> givenUp() {
    return givenUp;
  }

  void deliver(List<Json> batch) {
    int tries = 0;
    List<Json> left = batch;
    while (!left.isEmpty()) {
      List<Json> rest = afterOneTry(left);
      tries = rest.size() < left.size() ? 1 : tries + 1;
      if (rest.size() == left.size() && left.size() > 1) {
        halve(left);
        return;
      }
      if (rest.size() == 1 && tries == TRIES) {
        givenUp.add(Records.sequence(rest.getFirst()));
        return;
      }
      left = rest;
    }
  }

  private void halve(List<Json> batch) {
    int middle = batch.size() / 2;
    deliver(batch.subList(0, middle));
    deliver(batch.subList(middle, batch.size()));
  }

  private List<Json> afterOneTry(List<Json> batch) {
    List<String> failed = function.apply(batch);
    if (failed.isEmpty()) {
      return List.of();
    }
    List<String> sequences = batch.stream().map(Records::sequence).toList();
    int resume = failed.stream().mapToInt(sequences::indexOf).min().orElseThrow();
    return batch.subList(resume, batch.size());
  }
}
