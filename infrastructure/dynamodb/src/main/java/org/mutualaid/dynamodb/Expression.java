package org.mutualaid.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is changed in one item, and on which condition, put together clause by clause. */
final class Expression {
  private final List<String> sets = new ArrayList<>();
  private final List<String> removes = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Fields arguments = new Fields();
  private String condition = "attribute_exists(pk)";

  /**
   * The condition; {@code #x} in it stands for the attribute x.
   *
   * @param attributes that it names
   */
  Expression where(String text, String... attributes) {
    condition = text;
    for (String attribute : attributes) {
      name(attribute);
    }
    return this;
  }

  Expression argument(String name, AttributeValue value) {
    arguments.value(":" + name, value);
    return this;
  }

  Expression set(String attribute, AttributeValue value) {
    sets.add(name(attribute) + " = :" + attribute);
    return argument(attribute, value);
  }

  /** Adds to a number, which is nothing where it is not there. */
  Expression add(String attribute, long more) {
    String name = name(attribute);
    sets.add(name + " = if_not_exists(" + name + ", :zero) + :" + attribute);
    argument("zero", Fields.numberValue(0));
    return argument(attribute, Fields.numberValue(more));
  }

  Expression setAll(Fields fields) {
    fields.map().forEach(this::set);
    return this;
  }

  /** Sets a member of a map that is there. */
  Expression setMember(String map, String member, AttributeValue value) {
    names.put("#member", member);
    sets.add(name(map) + ".#member = :" + map);
    return argument(map, value);
  }

  /** Sets an attribute of such a member. */
  Expression setInMember(String map, String member, String attribute, AttributeValue value) {
    names.put("#member", member);
    sets.add(name(map) + ".#member." + name(attribute) + " = :" + attribute);
    return argument(attribute, value);
  }

  Expression append(String list, AttributeValue entry) {
    return appendAll(list, List.of(entry));
  }

  Expression appendAll(String list, List<AttributeValue> entries) {
    String name = name(list);
    sets.add(name + " = list_append(" + name + ", :" + list + ")");
    return argument(list, AttributeValue.fromL(entries));
  }

  Expression remove(String attribute) {
    removes.add(name(attribute));
    return this;
  }

  String update() {
    String set = sets.isEmpty() ? "" : "SET " + String.join(", ", sets);
    String remove = removes.isEmpty() ? "" : " REMOVE " + String.join(", ", removes);
    return set + remove;
  }

  String condition() {
    return condition;
  }

  Map<String, String> names() {
    return names;
  }

  Fields arguments() {
    return arguments;
  }

  private String name(String attribute) {
    names.put("#" + attribute, attribute);
    return "#" + attribute;
  }
}
