package org.mutualaid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the classes that a cold start loads: a figure without noise, and where to look first. */
final class LoadedClasses {
  private static final Pattern LINE = Pattern.compile("(\\S+) source: (.*)");
  private static final Pattern JAR = Pattern.compile(".*/([^/]+?)(-[0-9][^/]*)?\\.jar.*");

  private final Map<String, Integer> bySource = new TreeMap<>();
  private int all;

  /** Starts a function once more, with the JVM's log of classes, and counts. */
  static LoadedClasses of(ColdStart start, Subject subject, Path log)
      throws IOException, InterruptedException {
    var _ = start.once(subject, List.of("-Xlog:class+load:file=" + log));
    var loaded = new LoadedClasses();
    for (String line : Files.readAllLines(log)) {
      loaded.count(line);
    }
    return loaded;
  }

  /** What was loaded, the most first. */
  List<String> lines(Subject subject) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %d classes loaded, %d jars in lib/".formatted(subject.name(), all, jars(subject)));
    bySource.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(16)
        .forEach(e -> lines.add("  %5d from %s".formatted(e.getValue(), e.getKey())));
    return lines;
  }

  private static long jars(Subject subject) throws IOException {
    Path lib = subject.code().resolve("lib");
    if (!Files.isDirectory(lib)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(lib)) {
      return files.filter(f -> f.toString().endsWith(".jar")).count();
    }
  }

  private void count(String line) {
    Matcher matcher = LINE.matcher(line);
    if (matcher.find()) {
      all++;
      bySource.merge(source(matcher.group(1), matcher.group(2)), 1, Integer::sum);
    }
  }

  private static String source(String name, String from) {
    if (name.contains("$$Lambda") || name.contains("LambdaForm") || name.contains("0x")) {
      return "code made at run time (lambdas and the like)";
    }
    Matcher jar = JAR.matcher(from);
    if (jar.matches()) {
      return jar.group(1);
    }
    return from.startsWith("shared objects file") ? "the JVM's archive" : from;
  }
}
