package org.mutualaid.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Named values as they were stored: an item, or a part of one. */
record Part(Map<String, AttributeValue> values) {
  static final Part NONE = new Part(Map.of());

  static Part of(AttributeValue value) {
    return new Part(value.m());
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Optional<AttributeValue> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String text(String name) {
    return value(name).s();
  }

  Optional<String> optionalText(String name) {
    return find(name).map(AttributeValue::s);
  }

  long number(String name) {
    return Long.parseLong(value(name).n());
  }

  Optional<Long> optionalNumber(String name) {
    return find(name).map(value -> Long.valueOf(value.n()));
  }

  boolean flag(String name) {
    return value(name).bool();
  }

  Optional<Boolean> optionalFlag(String name) {
    return find(name).map(AttributeValue::bool);
  }

  byte[] bytes(String name) {
    return value(name).b();
  }

  Instant instant(String name) {
    return Instant.parse(text(name));
  }

  LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  Optional<LocalDate> optionalDate(String name) {
    return optionalText(name).map(LocalDate::parse);
  }

  Part part(String name) {
    return of(value(name));
  }

  Optional<Part> optionalPart(String name) {
    return find(name).map(Part::of);
  }

  <T> List<T> list(String name, Function<AttributeValue, T> form) {
    return value(name).l().stream().map(form).toList();
  }

  List<String> texts(String name) {
    return list(name, AttributeValue::s);
  }

  /** The members of a part whose names are not known ahead. */
  <K, V> Map<K, V> members(Function<String, K> key, Function<String, V> member) {
    Map<K, V> members = new LinkedHashMap<>();
    values.keySet().forEach(name -> members.put(key.apply(name), member.apply(name)));
    return members;
  }

  private AttributeValue value(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("a stored item lacks " + name));
  }
}
