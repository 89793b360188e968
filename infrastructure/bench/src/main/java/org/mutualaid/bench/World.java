package org.mutualaid.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services that a function calls, with the demo people on the roster. */
final class World implements AutoCloseable {
  static final String ISSUER = "http://127.0.0.1:4001";
  private static final String PEOPLE = "people";
  private static final List<Tables.Index> INDEXES =
      List.of(
          new Tables.Index("by-member", "memberKey", "startedKey"),
          new Tables.Index("by-desk", "deskKey", "dueKey"),
          new Tables.Index("pending", "pendingKey", "sinceKey"));

  private final Tables tables;
  private final KeyService keys;

  World(Path output) throws IOException, InterruptedException {
    this.keys = new KeyService();
    this.tables = new Tables(output);
    tables.create(PEOPLE, List.of());
    enrol(output);
  }

  /**
   * What the template would tell a function, with a claims table of its own for each round, so that
   * every round finds the same: nothing.
   */
  Map<String, String> environmentOf(int round) throws IOException, InterruptedException {
    String claims = "claims-" + round;
    tables.create(claims, INDEXES);
    Map<String, String> environment = new HashMap<>(shared());
    environment.put("CLAIMS_TABLE", claims);
    return environment;
  }

  @Override
  public void close() {
    tables.close();
    keys.close();
  }

  private Map<String, String> shared() {
    return Map.of(
        "PEOPLE_TABLE",
        PEOPLE,
        "DATA_KEY_ID",
        "bench",
        "WEB_ORIGIN",
        "http://localhost:4000",
        "DYNAMODB_ENDPOINT",
        tables.endpoint(),
        "KMS_ENDPOINT",
        keys.endpoint());
  }

  private void enrol(Path output) throws IOException, InterruptedException {
    String classPath =
        "infrastructure/demo/target/classes"
            + File.pathSeparator
            + "infrastructure/demo/target/lib/*";
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            "org.mutualaid.demo.EnrolDemoPeople");
    builder.environment().putAll(shared());
    builder.environment().put("TOKEN_ISSUER", ISSUER);
    builder.environment().putAll(ColdStart.CREDENTIALS);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    if (builder.start().waitFor() != 0) {
      throw new IOException("the demo people could not be enrolled");
    }
  }
}
