package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.mutualaid.acceptance.Contract.Operation;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Exchange;
import org.mutualaid.demo.Visitor;

/** infrastructure/openapi.yaml says what the running gateway does, no more and no less. */
@Acceptance
@Order(Integer.MAX_VALUE) // after all others, since it looks at what they asked
final class ContractTest {
  private final Contract contract;
  private final RunningCloud cloud;

  ContractTest(RunningCloud cloud) throws IOException {
    this.contract = Contract.read(RunningCloud.ROOT);
    this.cloud = cloud;
  }

  @Test
  void every_operation_is_answered_as_the_contract_says() {
    assertAll(contract.operations().stream().map(operation -> () -> isAnswered(operation)));
  }

  private void isAnswered(Operation operation) {
    Answer answer = asked(operation.method(), operation.filled());
    assertFalse(answer.text().contains("#no-such-route"), operation.id());
    assertEquals(
        List.of(), contract.faults(exchange(operation.method(), operation.filled(), answer)));
  }

  @Test
  void what_the_contract_does_not_name_is_not_there() {
    List<String> paths = contract.operations().stream().map(Operation::filled).distinct().toList();
    for (String path : paths) {
      Stream.of("GET", "POST", "PUT", "DELETE", "PATCH")
          .filter(method -> contract.operations().stream().noneMatch(o -> o.takes(method, path)))
          .forEach(method -> isNotThere(method, path));
    }
    List.of(
            "/",
            "/claims/",
            "/admin",
            "/claims/a/b",
            "/claims/a/documents/b/c",
            "/Claims",
            "/health")
        .forEach(path -> isNotThere("GET", path));
  }

  private void isNotThere(String method, String path) {
    Answer answer = asked(method, path);
    assertEquals(404, answer.status(), method + " " + path);
    assertEquals("/docs/problems.md#no-such-route", answer.json().path("type").asText());
  }

  @Test
  void every_answer_of_the_stories_is_as_the_contract_says() {
    List<Exchange> signedIn =
        cloud.exchanges().stream().filter(exchange -> !exchange.person().isEmpty()).toList();
    assertFalse(signedIn.isEmpty());
    assertAll(
        signedIn.stream()
            .map(exchange -> () -> assertEquals(List.of(), contract.faults(exchange))));
  }

  @Test
  void every_request_that_was_taken_is_as_the_contract_says() {
    assertAll(
        cloud.exchanges().stream()
            .filter(exchange -> !exchange.method().equals("GET"))
            .filter(exchange -> exchange.answer().status() < 300)
            .map(exchange -> () -> assertEquals(List.of(), contract.requestFaults(exchange))));
  }

  @Test
  void every_operation_was_used_by_the_stories() {
    List<String> used =
        cloud.exchanges().stream()
            .filter(exchange -> exchange.answer().status() < 300)
            .flatMap(exchange -> contract.operationOf(exchange).stream())
            .map(Operation::id)
            .distinct()
            .sorted()
            .toList();
    assertEquals(contract.operations().stream().map(Operation::id).sorted().toList(), used);
  }

  private Answer asked(String method, String path) {
    Visitor both = cloud.as("city-1");
    return Asked.of(cloud.url(0) + path)
        .with("Authorization", "Bearer " + both.token())
        .with("Idempotency-Key", "contract-" + System.nanoTime())
        .with("Content-Type", "application/json")
        .send(method, method.equals("GET") ? "" : "{}");
  }

  private static Exchange exchange(String method, String path, Answer answer) {
    return new Exchange("city-1", method, path, "", "{}", answer);
  }
}
