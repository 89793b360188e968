package org.mutualaid.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Exchange;
import org.mutualaid.demo.Visitor;

/** Nothing personal stands in clear in tables, names of objects, messages, logs or on disk. */
@Acceptance
final class CanaryTest {
  private static final String PEOPLE = "infrastructure/demo/src/main/resources/demo-people.json";
  private static final int SHORTEST_BYTES = 9;

  private final RunningCloud cloud;

  CanaryTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  /** A place that is looked at: what it is called, and its bytes as Latin-1. */
  private record Place(String name, String bytes) {
    static Place of(String name, byte[] bytes) {
      return new Place(name, new String(bytes, ISO_8859_1));
    }

    /** What an office sent in says who is who: it lies in a bucket of its own for 7 days. */
    boolean isRosterAsSent() {
      return name.matches("s3/mutual-aid-imports-[^/]+/imports/[0-9a-z]{26}");
    }
  }

  @Test
  void a_canary_is_seen_in_every_form() {
    var canary = new Canary("演示·甲 A+/?");
    String clear = "x{\"n\":\"演示·甲 A+/?\"}";
    String base64 = Base64.getEncoder().encodeToString(clear.getBytes(UTF_8));
    String escaped = "\\u6f14\\u793a\\u00b7\\u7532 A+/?";
    String url = "%E6%BC%94%E7%A4%BA%C2%B7%E7%94%B2+A%2B%2F%3F";
    for (String text : List.of(clear, base64, escaped, url)) {
      assertTrue(canary.in(Place.of("a test", text.getBytes(UTF_8)).bytes()).isPresent(), text);
    }
    String other = Place.of("a test", "演示·乙 A+/?".getBytes(UTF_8)).bytes();
    assertEquals(Optional.empty(), canary.in(other));
  }

  @Test
  void nothing_personal_stands_in_clear_anywhere() throws IOException {
    aLetterIsMade();
    List<Canary> canaries = canaries();
    List<String> found = new ArrayList<>();
    for (Place place : places().stream().filter(one -> !one.isRosterAsSent()).toList()) {
      for (Canary canary : canaries) {
        canary.in(place.bytes()).ifPresent(form -> found.add(place.name() + ": " + canary));
      }
    }
    assertEquals(List.of(), found);
  }

  /** So that what makes one, and keeps it, is looked at too. */
  private void aLetterIsMade() {
    Visitor member = cloud.as("demo-a");
    JsonNode claims = member.get("/claims?limit=100").json().path("items");
    Stream<Answer> answers =
        items(claims).map(c -> member.get("/claims/" + c.path("claimId").asText() + "/letter"));
    assertTrue(answers.filter(answer -> answer.status() == 200).count() > 0, claims.toString());
  }

  @Test
  void the_look_reaches_tables_messages_and_names_of_objects() throws IOException {
    Canary claim =
        new Canary(started().findFirst().orElseThrow().answer().json().path("claimId").asText());
    List<String> seen =
        places().stream().filter(p -> claim.in(p.bytes()).isPresent()).map(Place::name).toList();
    for (String kind : List.of("table ", "sns/", "s3/")) {
      assertTrue(seen.stream().anyMatch(name -> name.contains(kind)), kind + " in " + seen);
    }
  }

  private List<Canary> canaries() throws IOException {
    JsonNode people = new ObjectMapper().readTree(RunningCloud.ROOT.resolve(PEOPLE).toFile());
    Stream<String> details =
        items(people.path("people"))
            .flatMap(person -> items(person.path("details")))
            .map(JsonNode::asText);
    Stream<String> told =
        started().flatMap(e -> items(e.json().path("narrative"))).map(JsonNode::asText);
    Stream<String> files =
        cloud.exchanges().stream()
            .map(exchange -> exchange.json().path("fileName").asText())
            .filter(name -> !name.equals("a.pdf"));
    Stream<String> articles =
        cloud.exchanges().stream().map(e -> e.json().path("ruleArticle").asText());
    return Stream.of(details, told, files, articles)
        .flatMap(values -> values)
        .distinct()
        .filter(value -> value.getBytes(UTF_8).length >= SHORTEST_BYTES)
        .map(Canary::new)
        .toList();
  }

  private Stream<Exchange> started() {
    return cloud.exchanges().stream()
        .filter(e -> e.method().equals("POST") && e.path().equals("/claims"))
        .filter(e -> e.answer().status() == 201);
  }

  private List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    var tables = new Tables(cloud);
    for (String table : tables.names()) {
      places.add(Place.of("table " + table, tables.scan(table).toString().getBytes(UTF_8)));
    }
    places.add(Place.of("output", Files.readAllBytes(cloud.output())));
    try (Stream<Path> files = Files.walk(cloud.data())) {
      for (Path file : files.filter(Files::isRegularFile).filter(this::isData).toList()) {
        String name = cloud.data().relativize(file).toString();
        places.add(Place.of(name, Files.readAllBytes(file)));
        places.add(Place.of("name " + name, name.getBytes(UTF_8)));
      }
    }
    return places;
  }

  /** The unpacked functions and what belongs to them are code. */
  private boolean isData(Path file) {
    return !file.startsWith(cloud.data().resolve("functions")) && !file.toString().endsWith(".so");
  }

  private static Stream<JsonNode> items(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
