package org.mutualaid.lambda.json;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON (RFC 8259) without white space. */
final class JsonText {
  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder out = new StringBuilder();
  private final boolean sorted;

  private JsonText(boolean sorted) {
    this.sorted = sorted;
  }

  static String of(Json value, boolean sorted) {
    var text = new JsonText(sorted);
    text.write(value);
    return text.out.toString();
  }

  private void write(Json value) {
    switch (value) {
      case Json.Text text -> quote(text.value());
      case Json.Num number -> out.append(number.digits());
      case Json.Flag flag -> out.append(flag.value());
      case Json.Null n -> out.append("null");
      case Json.Items items -> items(items);
      case Members members -> members(members);
    }
  }

  private void items(Json.Items items) {
    out.append('[');
    for (Iterator<Json> left = items.values().iterator(); left.hasNext(); ) {
      write(left.next());
      out.append(left.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void members(Members members) {
    Map<String, Json> ordered = sorted ? new TreeMap<>(members.byName()) : members.byName();
    out.append('{');
    for (Iterator<Map.Entry<String, Json>> left = ordered.entrySet().iterator(); left.hasNext(); ) {
      Map.Entry<String, Json> member = left.next();
      quote(member.getKey());
      out.append(':');
      write(member.getValue());
      out.append(left.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void quote(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      escaped(text.charAt(at));
    }
    out.append('"');
  }

  private void escaped(char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < FIRST_PRINTABLE) {
      out.append("\\u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    } else {
      out.append(c);
    }
  }
}
