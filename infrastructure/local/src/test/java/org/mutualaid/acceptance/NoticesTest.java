package org.mutualaid.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Patience;

/** What is published, over all that was played, where every batch of a stream comes twice. */
@Acceptance
final class NoticesTest {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90));

  private final RunningCloud cloud;

  NoticesTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void each_entry_of_the_outbox_is_published_under_its_own_id() {
    Set<String> stored = stored();
    assertTrue(stored.size() > 20, stored.toString());
    PATIENCE.until(
        "the notices " + stored, () -> Optional.of(published()).filter(n -> n.containsAll(stored)));
    Set<String> unknown = published();
    unknown.removeAll(stored());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void copies_say_the_same() {
    Map<String, Set<String>> messages =
        notices()
            .collect(
                groupingBy(
                    NoticesTest::id,
                    TreeMap::new,
                    mapping(notice -> notice.path("message").asText(), toSet())));
    List<String> different =
        messages.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), different);
  }

  /** The change, and whoever of the member's side hears of it beside the reviewers. */
  private Set<String> stored() {
    return items(new Tables(cloud).scan("mutual-aid-dev-claims").path("Items"))
        .filter(item -> text(item, "kind").equals("OUT"))
        .flatMap(NoticesTest::ids)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> ids(JsonNode item) {
    String key = text(item, "sk");
    int prompt = key.indexOf('.');
    String id =
        text(item, "claim")
            + "."
            + item.path("version").path("N").asText()
            + (prompt < 0 ? "" : key.substring(prompt));
    JsonNode audience = item.path("owner").path("M").path("audience").path("S");
    return audience.isMissingNode() ? Stream.of(id) : Stream.of(id, id + "." + audience.asText());
  }

  private Set<String> published() {
    return notices().map(NoticesTest::id).collect(toCollection(TreeSet::new));
  }

  private Stream<JsonNode> notices() {
    return items(Asked.of(cloud.url(1) + "/console/notices").send("GET", "").json());
  }

  private static String id(JsonNode notice) {
    return notice.path("attributes").path("dedupeId").asText();
  }

  private static String text(JsonNode item, String name) {
    return item.path(name).path("S").asText();
  }

  private static Stream<JsonNode> items(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
