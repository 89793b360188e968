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

  /** How often longer until the first answer than the floor. */
  double ratio(String subject, String floor) {
    return ratio(subject, floor, Start::answered);
  }

  /** How often more of the processor's time than the floor. */
  double ratioOfWork(String subject, String floor) {
    return ratio(subject, floor, Start::worked);
  }

  /** The median of the ratios of each round, so that a slow moment of the machine hits both. */
  private double ratio(String subject, String floor, Function<Start, Duration> part) {
    List<Double> ours = millis(starts.getOrDefault(subject, List.of()), part);
    List<Double> theirs = millis(starts.getOrDefault(floor, List.of()), part);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add(ours.get(round) / theirs.get(round));
    }
    return median(ratios);
  }

  private static String line(String subject, List<Start> all) {
    List<Double> answered = millis(all, Start::answered);
    return "%-12s ready %.0f ms, first answer %.0f ms (%.0f to %.0f), processor %.0f ms, %d rounds"
        .formatted(
            subject,
            median(millis(all, Start::ready)),
            median(answered),
            answered.stream().mapToDouble(d -> d).min().orElse(0),
            answered.stream().mapToDouble(d -> d).max().orElse(0),
            median(millis(all, Start::worked)),
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
