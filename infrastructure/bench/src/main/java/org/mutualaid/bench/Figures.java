package org.mutualaid.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the rounds of one run gave, and the medians of it. */
final class Figures {
  private final Map<String, List<Start>> starts = new LinkedHashMap<>();

  void add(String subject, Start start) {
    starts.computeIfAbsent(subject, s -> new ArrayList<>()).add(start);
  }

  /** One line for each subject. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    starts.forEach((subject, all) -> lines.add(line(subject, all)));
    return lines;
  }

  /** The median of the ratios of each round, so that a slow moment of the machine hits both. */
  double ratio(String subject, String floor) {
    List<Start> ours = starts.getOrDefault(subject, List.of());
    List<Start> theirs = starts.getOrDefault(floor, List.of());
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add(millis(ours.get(round).answered()) / millis(theirs.get(round).answered()));
    }
    return median(ratios);
  }

  private static String line(String subject, List<Start> all) {
    List<Double> answered = millis(all, Start::answered);
    return "%-14s ready %7.1f ms, first answer %7.1f ms (%.1f to %.1f), %d rounds"
        .formatted(
            subject,
            median(millis(all, Start::ready)),
            median(answered),
            answered.stream().mapToDouble(d -> d).min().orElse(0),
            answered.stream().mapToDouble(d -> d).max().orElse(0),
            all.size());
  }

  private static List<Double> millis(List<Start> all, Function<Start, Duration> part) {
    return all.stream().map(start -> millis(part.apply(start))).toList();
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
