package org.mutualaid.lambda.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object, built member by member; what is empty is left out. */
public final class Members implements Json {
  private final Map<String, Json> byName = new LinkedHashMap<>();

  /** The members by name, in order. */
  public Map<String, Json> byName() {
    return byName;
  }

  /** The object with one more member. */
  public Members with(String name, Json value) {
    byName.put(name, value);
    return this;
  }

  /** The object with one more text. */
  public Members with(String name, String value) {
    return with(name, new Text(value));
  }

  /** The object with one more whole number. */
  public Members with(String name, long value) {
    return with(name, new Num(Long.toString(value)));
  }

  /** The object with one more flag. */
  public Members with(String name, boolean value) {
    return with(name, new Flag(value));
  }

  /** The object with one more list of texts. */
  public Members with(String name, List<String> values) {
    return with(name, Items.ofTexts(values));
  }

  /** The object with one more text, if there is one. */
  public Members withText(String name, Optional<String> value) {
    value.ifPresent(text -> with(name, text));
    return this;
  }

  /** The object with one more value, if there is one. */
  public Members withJson(String name, Optional<? extends Json> value) {
    value.ifPresent(json -> with(name, json));
    return this;
  }

  /** The object with the members of another after its own. */
  public Members withAll(Members others) {
    byName.putAll(others.byName);
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Members members && byName.equals(members.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }
}
