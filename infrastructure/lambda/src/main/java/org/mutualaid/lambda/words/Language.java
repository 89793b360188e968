package org.mutualaid.lambda.words;

import java.util.List;
import java.util.Locale;

/** The languages of answers. */
public enum Language {
  /** The default. */
  ZH("zh-CN"),
  EN("en");

  /** Longer than any browser sends; what is longer is not read. */
  private static final int HEADER_LIMIT = 200;

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** As in Content-Language and as the folder of the words is called. */
  public String tag() {
    return tag;
  }

  /** The language that Accept-Language likes best; of equals the first; Chinese if none fits. */
  public static Language of(List<String> acceptLanguage) {
    Language best = ZH;
    double bestWeight = 0;
    for (String range : acceptLanguage.isEmpty() ? List.<String>of() : ranges(acceptLanguage)) {
      String tag = range.strip().toLowerCase(Locale.ROOT);
      double weight = weight(tag);
      if ((tag.startsWith("zh") || tag.startsWith("en")) && weight > bestWeight) {
        best = tag.startsWith("en") ? EN : ZH;
        bestWeight = weight;
      }
    }
    return best;
  }

  private static List<String> ranges(List<String> acceptLanguage) {
    String header = acceptLanguage.getFirst();
    return header.length() > HEADER_LIMIT ? List.of() : List.of(header.split(",", -1));
  }

  /** The q of a range in thousandths of trust: 1 where none is given, 0 where it is no number. */
  private static double weight(String range) {
    int at = range.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    String q = range.substring(at + 2).strip();
    boolean formed = !q.isEmpty() && q.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    return formed && q.indexOf('.') == q.lastIndexOf('.') && !q.equals(".")
        ? Double.parseDouble(q)
        : 0;
  }
}
