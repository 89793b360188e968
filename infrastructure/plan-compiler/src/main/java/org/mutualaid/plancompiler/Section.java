package org.mutualaid.plancompiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A map in a YAML file. */
public final class Section {
  private final Value whole;
  private final Map<String, Value> keys = new LinkedHashMap<>();
  private final Map<String, Value> values = new LinkedHashMap<>();

  private Section(Value whole) {
    this.whole = whole;
  }

  static Section of(Value whole, MappingNode mapping) {
    var section = new Section(whole);
    for (NodeTuple tuple : mapping.getValue()) {
      Value key = whole.at(tuple.getKeyNode());
      section.keys.put(key.text(), key);
      if (section.values.put(key.text(), whole.at(tuple.getValueNode())) != null) {
        throw key.broken("'" + key.text() + "' stands here twice", "Leave one of them");
      }
    }
    return section;
  }

  /** The map itself, for what is wrong with all of it. */
  public Value whole() {
    return whole;
  }

  /** The values by their keys, in the order of the file. */
  public Map<String, Value> all() {
    return values;
  }

  /** The key itself, for what is wrong with it. */
  public Value key(String name) {
    return keys.getOrDefault(name, whole);
  }

  /** A value that must be there. */
  public Value need(String name) {
    return maybe(name)
        .orElseThrow(() -> whole.broken("'" + name + "' is missing", "Add '" + name + ": …' here"));
  }

  /** A value that may be left out. */
  public Optional<Value> maybe(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isNothing());
  }

  /** The codes of a list that may be left out. */
  List<String> codes(String name) {
    return maybe(name).map(list -> Value.codes(list.list().stream())).orElse(List.of());
  }

  /** Refuses every key that nobody would read. */
  Section only(Set<String> known) {
    for (String name : keys.keySet()) {
      if (!known.contains(name)) {
        throw key(name)
            .broken(
                "nothing reads '" + name + "'",
                "Known here: " + String.join(", ", new TreeSet<>(known)));
      }
    }
    return this;
  }
}
