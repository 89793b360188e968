package org.mutualaid.lambda.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One JSON object, read member by member by name. What is missing, null, mistyped or unknown is
 * noted, all of it, and never thrown.
 */
public final class Fields {
  private final Members members;
  private final Place place;
  private final Set<String> asked = new HashSet<>();

  private Fields(Members members, Place place) {
    this.members = members;
    this.place = place;
  }

  /** The form of an object whose members the reading names; any other member is unknown. */
  public static <T> Form.Check<T> object(Function<Fields, T> reading) {
    return (json, place) -> {
      if (!(json instanceof Members members)) {
        place.wrong(Wrong.NOT_AN_OBJECT);
        // Read as if empty, into a place nobody looks at, so that one error stays one error.
        return reading.apply(new Fields(new Members(), Forms.nowhere()));
      }
      var fields = new Fields(members, place);
      T value = reading.apply(fields);
      fields.noteUnknown();
      return value;
    };
  }

  /** Whether there is a member with this name. */
  public boolean has(String name) {
    asked.add(name);
    return members.byName().containsKey(name);
  }

  /** A member that must be there. */
  public <T> T required(String name, Form<T> form) {
    return has(name) ? read(name, form) : place.at(name).instead(form.standIn(), Wrong.MISSING);
  }

  /** A member that may be there, but not as null. */
  public <T> Optional<T> optional(String name, Form<T> form) {
    return has(name) ? Optional.of(read(name, form)) : Optional.empty();
  }

  /** An object that must be there. */
  public <T> T requiredObject(String name, Function<Fields, T> reading) {
    Json value = members.byName().getOrDefault(name, new Json.Null());
    if (!has(name)) {
      place.at(name).wrong(Wrong.MISSING);
      return Fields.object(reading).of(new Members(), Forms.nowhere());
    }
    return Fields.object(reading).of(value, place.at(name));
  }

  /** One of the choices, which decides what else belongs here. Nothing where it is none. */
  public Optional<String> choice(String name, Collection<String> choices) {
    String chosen = required(name, Forms.oneOf(choices));
    return chosen.isEmpty() ? leftOpen() : Optional.of(chosen);
  }

  /** Which members belong here is not known, so none is unknown. */
  private Optional<String> leftOpen() {
    asked.addAll(members.byName().keySet());
    return Optional.empty();
  }

  /** The place of a member, to note that it does not go with the others. */
  public Place place(String name) {
    return place.at(name);
  }

  /** All members, by name, for an object whose names are the client's. */
  public Map<String, Json> all() {
    asked.addAll(members.byName().keySet());
    return members.byName();
  }

  private <T> T read(String name, Form<T> form) {
    return form.read(members.byName().getOrDefault(name, new Json.Null()), place.at(name));
  }

  private void noteUnknown() {
    for (String name : members.byName().keySet()) {
      if (!asked.contains(name)) {
        place.at(name).wrong(Wrong.UNKNOWN);
      }
    }
  }
}
