package org.mutualaid.lambda.events;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/** A part of an event, read leniently: AWS adds members as it likes. */
public record EventNode(Members members) {
  /**
   * The event that a function was handed.
   *
   * @throws UnreadableEvent if it is no JSON object
   */
  public static EventNode read(InputStream in) throws IOException {
    if (JsonReader.read(in).value() instanceof Members members) {
      return new EventNode(members);
    }
    throw new UnreadableEvent("object");
  }

  /** The part of this name; empty if there is none. */
  public EventNode at(String name) {
    return new EventNode(get(name) instanceof Members part ? part : new Members());
  }

  /** The parts in the list of this name; none if there is no list. */
  public List<EventNode> each(String name) {
    return get(name) instanceof Json.Items(List<Json> values)
        ? values.stream().map(EventNode::ofItem).toList()
        : List.of();
  }

  /** The text or number of this name, if there is one. */
  public Optional<String> find(String name) {
    return switch (get(name)) {
      case Json.Text(String text) -> Optional.of(text);
      case Json.Num(String digits) -> Optional.of(digits);
      case Json.Flag _, Json.Null _, Json.Items _, Members _ -> Optional.empty();
    };
  }

  /**
   * The text or number of this name.
   *
   * @throws UnreadableEvent if there is none
   */
  public String text(String name) {
    return find(name).orElseThrow(() -> new UnreadableEvent(name));
  }

  /**
   * The ISO instant of this name.
   *
   * @throws UnreadableEvent if there is none
   */
  public Instant instant(String name) {
    try {
      return Instant.parse(text(name));
    } catch (DateTimeException e) {
      throw new UnreadableEvent(name);
    }
  }

  private Json get(String name) {
    return members.byName().getOrDefault(name, new Json.Null());
  }

  private static EventNode ofItem(Json item) {
    return new EventNode(item instanceof Members part ? part : new Members());
  }
}
