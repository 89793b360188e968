package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every answer that told somebody something was done. Nothing that was told may be untrue later,
 * whatever happened to the machines in between.
 */
final class Journal implements Consumer<Exchange> {
  private final List<Exchange> told = new ArrayList<>();
  private final Map<String, String> members = new LinkedHashMap<>();

  @Override
  public void accept(Exchange exchange) {
    int status = exchange.answer().status();
    // A question has no request key, and its answer tells of nothing that was done.
    boolean isDone = exchange.method().equals("POST") && !exchange.key().isEmpty();
    if (isDone && (status == 200 || status == 201)) {
      told.add(exchange);
      if (exchange.path().equals("/claims")) {
        members.put(exchange.answer().at("/claimId"), exchange.person());
      }
    }
  }

  /** Asks everything again: the answers are the same, and the claims show what they told. */
  void check(Stage stage) {
    List<Exchange> before = List.copyOf(told);
    before.forEach(exchange -> repeated(stage, exchange));
    Map<String, ClaimPage> pages = new LinkedHashMap<>();
    members.forEach(
        (claimId, member) -> pages.put(claimId, ClaimPage.of(stage.as(member), claimId)));
    before.forEach(exchange -> stillTrue(exchange, pages));
    stage
        .narrator()
        .tell("已答复的 " + before.size() + " 件事仍然成立", "Everything that was acknowledged still holds");
  }

  private static void repeated(Stage stage, Exchange first) {
    Answer again = stage.as(first.person()).post(first.path(), first.key(), first.body());
    again.expect(first.answer().status());
    Surprise.unlessEqual(
        "the answer to the repeated " + again.request(), first.answer().text(), again.text());
    Surprise.unlessEqual("Idempotency-Replayed", "true", again.header("Idempotency-Replayed"));
  }

  private static void stillTrue(Exchange exchange, Map<String, ClaimPage> pages) {
    JsonNode answer = exchange.answer().json();
    ClaimPage page = pages.get(claimOf(exchange));
    Surprise.unless(page != null, "a claim for " + exchange.answer().request(), "there is none");
    if (page == null) {
      return;
    }
    if (answer.has("documentId")) {
      hasDocument(page, answer.path("documentId").asText());
    } else {
      hasStep(page, answer);
    }
  }

  private static void hasDocument(ClaimPage page, String documentId) {
    Surprise.unless(
        page.document(documentId).isPresent(), "document " + documentId, "the claim has it not");
  }

  private static void hasStep(ClaimPage page, JsonNode told) {
    Surprise.unlessEqual("the reference", told.path("reference"), page.claim().path("reference"));
    boolean stands =
        Json.items(page.claim().path("timeline"))
            .filter(entry -> entry.path("version").equals(told.path("version")))
            .anyMatch(entry -> entry.path("to").equals(told.path("state")));
    Surprise.unless(
        stands,
        "version " + told.path("version") + " to have led to " + told.path("state"),
        "the timeline is " + page.claim().path("timeline"));
  }

  private static String claimOf(Exchange exchange) {
    String[] parts = exchange.path().split("/");
    return exchange.path().equals("/claims")
        ? exchange.answer().at("/claimId")
        : parts[parts.length - 2];
  }
}
