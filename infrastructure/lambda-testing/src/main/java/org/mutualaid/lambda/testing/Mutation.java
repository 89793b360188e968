package org.mutualaid.lambda.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/** Makes something bad of something good, one change at a time. */
final class Mutation {
  /** Characters that mean something in JSON, or nothing in UTF-8. */
  private static final String MEANING = "{}[]\",:\u0000\ud800\\";

  private final Random random;
  private final String canary;

  Mutation(Random random, String canary) {
    this.random = random;
    this.canary = canary;
  }

  /** The same members but for one place, somewhere inside. */
  Members of(Members members) {
    List<String> names = new ArrayList<>(members.byName().keySet());
    if (names.isEmpty() || random.nextInt(8) == 0) {
      return copy(members).with(random.nextBoolean() ? "extra" : canary, value());
    }
    String name = names.get(random.nextInt(names.size()));
    Json inside = members.byName().getOrDefault(name, new Json.Null());
    Members changed = copy(members);
    if (inside instanceof Members deeper && random.nextInt(4) > 0) {
      return changed.with(name, of(deeper));
    }
    if (random.nextInt(4) == 0) {
      changed.byName().remove(name);
      return changed;
    }
    return changed.with(name, value());
  }

  /** A value of a kind that few expect. */
  Json value() {
    return switch (random.nextInt(16)) {
      case 0 -> new Json.Null();
      case 1 -> new Json.Flag(random.nextBoolean());
      case 2 -> new Json.Num("-0");
      case 3 -> new Json.Num("1e999999999");
      case 4 -> new Json.Num(Long.toString(random.nextLong()));
      case 5 -> new Json.Num("9999999999999999999999999999999999999999");
      case 6 -> new Json.Num("0." + "0".repeat(30) + "1");
      case 7 -> new Json.Text("");
      case 8 -> new Json.Text(canary);
      case 9 -> new Json.Text("x".repeat(1 + random.nextInt(70_000)));
      case 10 -> new Json.Text("\u0000\ud800\u202e{0}${jndi:x}\r\nSet-Cookie: a=b");
      case 11 -> new Json.Text("2026-02-30");
      case 12 -> new Json.Items(List.of(new Json.Null(), new Json.Text(canary)));
      case 13 -> new Json.Items(List.of());
      case 14 -> new Members().with("__proto__", canary).with("$ref", "#");
      default -> nested(random.nextInt(20));
    };
  }

  /** The same text but for a few characters. */
  String ofText(String text) {
    var changed = new StringBuilder(text);
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(changed.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> changed.setLength(at);
        case 1 -> changed.insert(at, MEANING.charAt(random.nextInt(MEANING.length())));
        case 2 -> changed.insert(at, changed.substring(0, Math.min(at, 200)));
        default -> changed.replace(at, Math.min(at + 1, changed.length()), canary);
      }
    }
    return changed.toString();
  }

  private static Json nested(int depth) {
    Json json = new Json.Items(List.of());
    for (int i = 0; i < depth; i++) {
      json = new Json.Items(List.of(json));
    }
    return json;
  }

  private static Members copy(Members members) {
    var copy = new Members();
    for (Map.Entry<String, Json> member : members.byName().entrySet()) {
      copy.with(member.getKey(), member.getValue());
    }
    return copy;
  }
}
