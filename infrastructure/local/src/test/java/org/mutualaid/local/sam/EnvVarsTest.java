package org.mutualaid.local.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.json.Json;

class EnvVarsTest {
  private static final Path FIXTURE = Path.of("src/test/resources/cloud/template.yaml");
  @TempDir Path folder;

  @Test
  void each_function_has_the_variables_the_template_gives_it() throws Exception {
    Path file = folder.resolve("sam/env-vars.json");
    EnvVars.write(file, FIXTURE, Map.of("WebOrigin", "*", "TokenIssuer", "http://127.0.0.1:1"));

    JsonNode variables = Json.parse(Files.readAllBytes(file));
    assertEquals("sample", variables.at("/SampleFunction/ROLE").asText());
    assertEquals("by all", variables.at("/AuthorizeFunction/SHARED").asText());
    assertEquals("local-test-things", variables.at("/SampleFunction/TABLE").asText());
  }

  @Test
  void what_functions_call_is_named_from_inside_and_what_clients_see_is_not() {
    Map<String, String> inside =
        EnvVars.seenFromInside(
            Map.of(
                "S3Endpoint", "http://127.0.0.1:4003",
                "TokenJwksUrl", "http://127.0.0.1:4001/jwks.json",
                "S3PresignEndpoint", "http://127.0.0.1:4003",
                "TokenIssuer", "http://127.0.0.1:4001"));

    assertEquals(
        Map.of(
            "S3Endpoint", "http://host.docker.internal:4003",
            "TokenJwksUrl", "http://host.docker.internal:4001/jwks.json",
            "S3PresignEndpoint", "http://127.0.0.1:4003",
            "TokenIssuer", "http://127.0.0.1:4001"),
        inside);
  }
}
