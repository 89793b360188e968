package org.mutualaid.functions.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.dynamodb.DynamoDbOutbox;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.notice.Outbox;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.SendNotice;

class NotifyHandlerTest {
  private static final String ALL_WELL = "{\"batchItemFailures\":[]}";
  private static final List<Json> RECORDS = Records.of("three-claims.json");
  private static final String A = "4t5sx0m0vmqe1r7dzxk6a9h2bc";
  private static final String B = "7x3c9w5n2k8jq4gd1rtvm6pz0y";
  private static final String C = "0b8n6t4r2p9m7k5h3f1dzxwvsq";
  private static final Map<String, List<Long>> TOLD =
      Map.of(A, List.of(2L, 3L, 4L), B, List.of(2L, 3L), C, List.of(2L));

  private final Published topic = new Published();
  private final Map<String, Instant> sent = new HashMap<>();
  private final NotifyHandler handler =
      new NotifyHandler(new SendNotice(topic, outbox()), DynamoDbOutbox::noticeOf);

  @Test
  void a_stored_notice_is_published_then_noted_as_sent_at_the_time_of_the_record() {
    assertEquals(ALL_WELL, answerTo(Records.file("one-notice.json")));

    assertEquals(Set.of(A + ".2", A + ".2.MEMBER"), topic.dedupeIds());
    assertEquals(Map.of(A + ".2", Instant.parse("2026-04-20T02:00:00Z")), sent);
  }

  @Test
  void what_is_no_new_notice_is_passed_over() {
    assertEquals(ALL_WELL, answerTo(Records.file("nothing-to-tell.json")));

    assertEquals(List.of(), topic.all);
  }

  @Test
  void after_a_failure_nothing_later_is_told_before_the_stream_comes_again() {
    topic.refusals = 1;
    String first = Records.sequence(RECORDS.getFirst());

    String answer = answerTo(Records.event(RECORDS));

    assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"" + first + "\"}]}", answer);
    assertEquals(List.of(), topic.all);
    assertEquals(Map.of(), sent);
  }

  @ParameterizedTest(name = "{0} poison records from place {1}")
  @CsvSource({"1,0", "1,3", "1,6", "3,0", "3,2", "3,6", "50,0", "50,3", "50,6"})
  void poison_stops_nobody_else(int count, int place) {
    List<Json> batch = new ArrayList<>(RECORDS);
    List<String> poison = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batch.add(place, Records.poison(i));
      poison.addFirst(Records.sequence(batch.get(place)));
    }
    var mapping = new Mapping(this::failures);

    mapping.deliver(batch);

    assertEquals(poison, mapping.givenUp());
    assertToldOnceEach();
    assertEquals(6, topic.all.size());
  }

  @ParameterizedTest(name = "{0} times")
  @CsvSource({"1", "2", "5"})
  void a_batch_told_again_and_split_anywhere_ends_the_same(int times) {
    for (int split = 0; split <= RECORDS.size(); split++) {
      topic.all.clear();
      sent.clear();
      for (int time = 0; time < times; time++) {
        deliver(RECORDS.subList(0, split));
        deliver(RECORDS.subList(split, RECORDS.size()));
      }
      assertToldOnceEach();
    }
  }

  @Test
  void a_topic_that_fails_now_and_then_loses_nothing_and_mixes_up_nothing() {
    for (int refusals = 1; refusals < Mapping.TRIES; refusals++) {
      topic.all.clear();
      topic.refusals = refusals;
      var mapping = new Mapping(this::failures);
      mapping.deliver(RECORDS);
      assertEquals(List.of(), mapping.givenUp());
      assertToldOnceEach();
    }
  }

  @Test
  void claims_may_come_in_any_order_among_each_other() {
    for (long seed = 1; seed <= 20; seed++) {
      topic.all.clear();
      deliver(shuffledAcrossClaims(seed));
      assertEquals(TOLD, topic.firstTold(), "seed " + seed);
    }
  }

  private void assertToldOnceEach() {
    assertEquals(TOLD, topic.firstTold());
    assertEquals(Set.of(A + ".2", A + ".3", A + ".4", B + ".2", B + ".3", C + ".2"), sent.keySet());
    var toDesksAndMembers = new HashSet<>(sent.keySet());
    sent.keySet().forEach(id -> toDesksAndMembers.add(id + ".MEMBER"));
    assertEquals(toDesksAndMembers, topic.dedupeIds());
  }

  /** The next record is one of the claims that have any left, each claim's in its order. */
  private static List<Json> shuffledAcrossClaims(long seed) {
    Map<String, List<Json>> byClaim = new HashMap<>();
    List<String> turns = new ArrayList<>();
    for (Json one : RECORDS) {
      turns.add(claim(one));
      byClaim.computeIfAbsent(claim(one), c -> new ArrayList<>()).add(one);
    }
    Collections.shuffle(turns, new Random(seed));
    return turns.stream().map(claim -> byClaim.get(claim).removeFirst()).toList();
  }

  private static String claim(Json one) {
    String text = one.text();
    return List.of(A, B, C).stream().filter(text::contains).findFirst().orElseThrow();
  }

  private void deliver(List<Json> batch) {
    assertTrue(failures(batch).isEmpty());
  }

  private List<String> failures(List<Json> batch) {
    try {
      String answer = answerTo(Records.event(batch));
      EventNode read = EventNode.read(stream(answer));
      List<EventNode> failures = read.each("batchItemFailures");
      return IntStream.range(0, failures.size())
          .mapToObj(i -> failures.get(i).text("itemIdentifier"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String answerTo(String event) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(stream(event), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Outbox outbox() {
    return new Outbox() {
      @Override
      public List<ReviewNotice> pendingSince(Instant moment, int limit) {
        throw new AssertionError("only the sweeper asks");
      }

      @Override
      public void sent(ReviewNotice notice, Instant at) {
        sent.putIfAbsent(notice.dedupeId(), at);
      }
    };
  }
}
