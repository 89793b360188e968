package org.mutualaid.plans;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A map of an example file. */
record Yaml(Map<?, ?> map) {
  static Yaml read(Path file) throws IOException {
    var settings = LoadSettings.builder().setLabel(file.toString()).build();
    return new Yaml((Map<?, ?>) new Load(settings).loadFromString(Files.readString(file)));
  }

  boolean has(String key) {
    return map.containsKey(key);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(map.get(key)).map(Object::toString);
  }

  String need(String key) {
    return text(key).orElseThrow(() -> new IllegalArgumentException(key + " is missing in " + map));
  }

  LocalDate day(String key) {
    return LocalDate.parse(need(key));
  }

  Optional<LocalDate> maybeDay(String key) {
    return text(key).map(LocalDate::parse);
  }

  Money money(String key) {
    return Money.ofYuan(new BigDecimal(need(key)));
  }

  List<?> list(String key) {
    return has(key) ? (List<?>) Optional.ofNullable(map.get(key)).orElse(List.of()) : List.of();
  }

  List<Yaml> maps(String key) {
    return list(key).stream().map(item -> new Yaml((Map<?, ?>) item)).toList();
  }

  Yaml map(String key) {
    return has(key)
        ? new Yaml((Map<?, ?>) Optional.ofNullable(map.get(key)).orElseThrow())
        : new Yaml(Map.of());
  }
}
