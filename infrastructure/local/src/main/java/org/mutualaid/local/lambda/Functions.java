package org.mutualaid.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.FunctionSpec;

/** All functions of the template, by name. */
public final class Functions implements Invoker {
  private final Map<String, FunctionPool> pools = new LinkedHashMap<>();
  private final Map<String, FunctionCode> codes = new LinkedHashMap<>();

  /**
   * Unpacks every function's zip; no process is started yet.
   *
   * @param data below which the zips are unpacked
   * @param limit how many processes one function may have here, whatever the template allows
   */
  public Functions(List<FunctionSpec> specs, RuntimeClient client, Path data, int limit) {
    for (FunctionSpec spec : specs) {
      var code = FunctionCode.unpacked(spec.name(), spec.zip(), data.resolve("functions"));
      codes.put(spec.name(), code);
      int atOnce = spec.atOnce() == 0 ? limit : Math.min(spec.atOnce(), limit);
      pools.put(spec.name(), new FunctionPool(spec, code, client, atOnce));
    }
  }

  @Override
  public Outcome invoke(String function, JsonNode event) {
    return pool(function).invoke(event);
  }

  /** Starts a process of each, one after the other, so that the first request waits less. */
  public void warm() {
    try {
      pools.values().forEach(FunctionPool::warm);
    } catch (CannotStart stopping) {
      // A first request finds out, if there is to be one.
      Thread.currentThread().interrupt();
    }
  }

  /** The zips they run, by function. */
  public Map<String, FunctionCode> codes() {
    return codes;
  }

  @Override
  public boolean knows(String function) {
    return pools.containsKey(function);
  }

  private FunctionPool pool(String function) {
    return Optional.ofNullable(pools.get(function)).orElseThrow();
  }
}
