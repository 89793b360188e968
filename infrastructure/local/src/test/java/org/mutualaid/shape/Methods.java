package org.mutualaid.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds methods in formatted Java: the formatter puts a head and its closing brace in one column.
 */
final class Methods {
  private static final Pattern HEAD =
      Pattern.compile("^( {2,6})(?! )(?:[\\w<>\\[\\],.?@]+ )*(\\w*[a-z]\\w*)\\(.*");
  private static final Pattern NO_METHOD =
      Pattern.compile(
          "^ *(record|class|interface|enum|return|throw|new|if|for|while|switch|try)\\b.*|.*[=;].*\\(.*");

  private Methods() {}

  /** A method and its length, head and braces included. */
  record Method(String name, int lines) {
    Method in(String file) {
      return new Method(file + "#" + name, lines);
    }
  }

  static List<Method> in(String source) {
    List<String> lines = source.lines().toList();
    List<Method> methods = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher head = HEAD.matcher(lines.get(at));
      if (head.matches() && !NO_METHOD.matcher(lines.get(at)).matches()) {
        int end = end(lines, at, head.group(1));
        methods.add(new Method(head.group(2), end - at + 1));
        at = end;
      }
    }
    return methods;
  }

  /** The line of the closing brace, or where the head ends if it has no body. */
  private static int end(List<String> lines, int from, String indent) {
    int head = from;
    while (!lines.get(head).matches(".*[{;}]")) {
      head++;
    }
    int end = head;
    while (lines.get(head).endsWith("{") && !lines.get(end).equals(indent + "}")) {
      end++;
    }
    return end;
  }
}
