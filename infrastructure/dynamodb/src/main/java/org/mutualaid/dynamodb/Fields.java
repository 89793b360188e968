package org.mutualaid.dynamodb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Named values being written: an item, or a part of one. What is empty is left out. */
final class Fields {
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  Fields text(String name, Object value) {
    return value(name, textValue(value));
  }

  Fields text(String name, Optional<?> value) {
    value.ifPresent(present -> text(name, present));
    return this;
  }

  Fields number(String name, long value) {
    return value(name, numberValue(value));
  }

  Fields number(String name, Optional<Long> value) {
    value.ifPresent(present -> number(name, present));
    return this;
  }

  Fields flag(String name, boolean value) {
    return value(name, AttributeValue.fromBool(value));
  }

  Fields flag(String name, Optional<Boolean> value) {
    value.ifPresent(present -> flag(name, present));
    return this;
  }

  Fields bytes(String name, byte[] value) {
    return value(name, bytesValue(value));
  }

  Fields part(String name, Fields part) {
    return value(name, part.value());
  }

  Fields part(String name, Optional<Fields> part) {
    part.ifPresent(present -> part(name, present));
    return this;
  }

  <T> Fields list(String name, Collection<T> items, Function<T, AttributeValue> form) {
    return value(name, AttributeValue.fromL(items.stream().map(form).toList()));
  }

  Fields texts(String name, Collection<?> items) {
    return list(name, items, Fields::textValue);
  }

  Fields value(String name, AttributeValue value) {
    values.put(name, value);
    return this;
  }

  Fields all(Map<String, AttributeValue> others) {
    values.putAll(others);
    return this;
  }

  Map<String, AttributeValue> map() {
    return values;
  }

  AttributeValue value() {
    return AttributeValue.fromM(values);
  }

  static AttributeValue textValue(Object value) {
    return AttributeValue.fromS(value.toString());
  }

  static AttributeValue numberValue(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  static AttributeValue bytesValue(byte[] value) {
    return AttributeValue.fromB(value);
  }
}
