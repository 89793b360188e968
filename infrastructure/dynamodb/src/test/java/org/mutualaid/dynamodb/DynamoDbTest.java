package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mutualaid.memory.MemoryVault;

/** What a function's environment makes of the adapters. */
class DynamoDbTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "AWS_REGION", "eu-west-1",
          "DYNAMODB_ENDPOINT", "http://127.0.0.1:1",
          "CLAIMS_TABLE", "claims",
          "PEOPLE_TABLE", "people");

  @Test
  void a_whole_environment_gives_every_port() {
    DynamoDb tables = DynamoDb.in(WHOLE);
    assertAll(
        () -> tables.claims(new MemoryVault(byte[]::new)),
        tables::ownClaims,
        tables::queues,
        tables::slots,
        tables::outbox,
        tables::looks,
        tables::people);
  }

  @Test
  void a_missing_variable_is_named_at_the_start() {
    for (String name : WHOLE.keySet()) {
      assertNamed(name, () -> DynamoDb.in(without(name)).queues());
    }
  }

  @Test
  void a_function_declares_the_tables_alone_that_it_uses() {
    assertDoesNotThrow(() -> DynamoDb.in(without("PEOPLE_TABLE")).outbox());
    assertDoesNotThrow(() -> DynamoDb.in(without("CLAIMS_TABLE")).people());
    assertNamed("CLAIMS_TABLE", () -> DynamoDb.in(without("CLAIMS_TABLE")).outbox());
    assertNamed("PEOPLE_TABLE", () -> DynamoDb.in(without("PEOPLE_TABLE")).people());
  }

  private static Map<String, String> without(String name) {
    Map<String, String> environment = new HashMap<>(WHOLE);
    environment.remove(name);
    return environment;
  }

  private static void assertNamed(String name, Executable start) {
    var refused = assertThrows(IllegalStateException.class, start, name);
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
  }
}
