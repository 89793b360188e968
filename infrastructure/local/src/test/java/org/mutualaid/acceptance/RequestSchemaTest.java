package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.acceptance.Contract.Operation;
import org.mutualaid.demo.Answer;

/** What the contract says of a body is what the functions ask of it, field by field. */
@Acceptance
final class RequestSchemaTest {
  private final Contract contract;
  private final RunningCloud cloud;
  private final String token;

  RequestSchemaTest(RunningCloud cloud) throws IOException {
    this.contract = Contract.read(RunningCloud.ROOT);
    this.cloud = cloud;
    this.token = cloud.as("city-1").token();
  }

  /** An example of a body, in the contract. */
  private record Example(Operation operation, String name, JsonNode body) {}

  @Test
  void every_body_has_an_example_that_is_read() {
    assertTrue(withBodies().findAny().isPresent());
    assertAll(withBodies().map(operation -> () -> assertFalse(examples(operation).isEmpty())));
    assertAll(examples().map(example -> () -> isRead(example)));
  }

  private void isRead(Example example) {
    assertEquals(List.of(), contract.requestFaults(example.operation(), example.body()));
    Answer answer = sent(example.operation(), example.body());
    Set<String> unread = Set.of("/docs/problems.md#invalid", "/docs/problems.md#malformed");
    assertFalse(unread.contains(answer.json().path("type").asText()), answer.text());
  }

  @Test
  void a_body_with_one_thing_wrong_is_told_where() {
    assertAll(
        examples()
            .flatMap(
                example ->
                    contract.spoilt(example.operation(), example.body()).stream()
                        .map(spoilt -> () -> isToldWhere(example, spoilt))));
  }

  private void isToldWhere(Example example, Spoilt spoilt) {
    String about = example.operation().id() + " " + example.name() + " " + spoilt;
    Answer answer = sent(example.operation(), spoilt.body());
    assertEquals(422, answer.status(), about + answer.text());
    Refusals.isProblem(answer);
    List<String> pointers = answer.json().path("errors").findValuesAsText("pointer");
    assertTrue(pointers.contains(spoilt.pointer()), about + answer.text());
  }

  private Stream<Operation> withBodies() {
    return contract.operations().stream().filter(o -> o.said().has("requestBody"));
  }

  private Stream<Example> examples() {
    return withBodies().flatMap(operation -> examples(operation).stream());
  }

  private static List<Example> examples(Operation operation) {
    return operation
        .said()
        .at("/requestBody/content/application~1json/examples")
        .properties()
        .stream()
        .map(named -> new Example(operation, named.getKey(), named.getValue().path("value")))
        .toList();
  }

  private Answer sent(Operation operation, JsonNode body) {
    return Asked.of(cloud.url(0) + operation.filled())
        .with("Authorization", "Bearer " + token)
        .with("Content-Type", "application/json")
        .with("Idempotency-Key", "schema-" + System.nanoTime())
        .send(operation.method(), body.toString());
  }
}
