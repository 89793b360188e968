package org.mutualaid.functions.settlequarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.lambda.events.UnreadableEvent;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryBatches;
import org.mutualaid.memory.MemoryReleases;
import org.mutualaid.memory.MemorySettlements;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.InsuranceFiles;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.RunBatch;
import org.mutualaid.settlement.SettleMembers;

class SettleQuarterHandlerTest {
  private static final Path EVENTS = Path.of("../../events/settle-quarter");
  private static final String HEADER = "subject,kind,from,to,cause,selfPay1\n";
  private static final Quarter QUARTER = new Quarter(2026, 1);

  private final Memory memory = new Memory(() -> Instant.EPOCH);
  private final MemorySettlements settlements = new MemorySettlements(memory);
  private final MemoryBatches batches = new MemoryBatches(memory);
  private final RunBatch batch = new RunBatch(batches, new MemoryReleases(memory));
  private String file = HEADER + rows(2_500);

  @Test
  void a_file_is_cut_into_chunks_of_a_thousand() throws IOException {
    file = HEADER + rows(2_500);
    assertEquals(
        "{\"file\":\"2026-Q1-file.csv\",\"mark\":\"m1\",\"chunks\":["
            + "{\"from\":36,\"to\":37036,\"members\":1000},"
            + "{\"from\":37036,\"to\":74036,\"members\":1000},"
            + "{\"from\":74036,\"to\":92536,\"members\":500}]}",
        sent("check.json", 60_000));
  }

  @Test
  void members_whom_the_roster_does_not_know_are_counted() throws IOException {
    assertEquals(
        "{\"members\":0,\"unknown\":1000,\"lines\":0,\"paying\":0,\"fen\":0}",
        sent("chunk.json", 60_000));
  }

  @Test
  void nothing_is_begun_when_the_time_is_up() {
    assertThrows(SettleMembers.OutOfTime.class, () -> sent("chunk.json", 9_000));
  }

  @Test
  void closing_waits_until_all_that_was_settled_is_seen_to_wait() {
    assertThrows(RunBatch.NotNow.class, () -> sent("close.json", 60_000));
    assertEquals(Optional.empty(), batches.find(QUARTER).one());
  }

  @Test
  void closing_adds_the_chunks_up() throws IOException {
    String nobody =
        Files.readString(EVENTS.resolve("close.json"))
            .replaceAll("\"paying\": *\\d+", "\"paying\":0");
    sent("check.json", 60_000);
    assertEquals(Batch.State.SETTLING, batches.find(QUARTER).one().orElseThrow().state());
    assertEquals(
        "{\"members\":1500,\"unknown\":3,\"lines\":1700,\"paying\":0,\"fen\":12345678}",
        handled(nobody, 60_000));
    Batch closed = batches.find(QUARTER).one().orElseThrow();
    assertEquals(1_500, closed.totals().members());
    assertEquals(Batch.State.READY, closed.state());
  }

  @Test
  void a_file_with_a_flaw_is_refused_whole() {
    file = HEADER + rows(3) + "nobody,DENTAL,,,,\n";
    var refused = assertThrows(FileRefused.class, () -> sent("check.json", 60_000));
    assertEquals("line 5, column 2: NOT_ONE_OF", refused.getMessage());
    Batch noted = batches.find(QUARTER).one().orElseThrow();
    assertEquals(Batch.State.FILE_REFUSED, noted.state());
    assertEquals(List.of("line 5, column 2: NOT_ONE_OF"), noted.refused().orElseThrow().flaws());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"step\":\"check\",\"key\":\"insurance/2026-Q5-a\",\"time\":\"2026-04-15T01:00:00Z\"}",
        "{\"step\":\"check\",\"key\":\"insurance/../2026-Q1-a\",\"time\":\"2026-04-15T01:00:00Z\"}",
        "{\"step\":\"check\",\"key\":\"papers/2026-Q1-a\",\"time\":\"2026-04-15T01:00:00Z\"}",
        "{\"step\":\"pay\",\"file\":\"2026-Q1-a\",\"time\":\"2026-04-15T01:00:00Z\"}",
      })
  void an_event_that_says_too_little_is_refused(String event) {
    assertThrows(UnreadableEvent.class, () -> handled(event, 60_000));
  }

  private static String rows(int members) {
    return IntStream.range(0, members)
        .mapToObj(i -> "m%06d,OUTPATIENT,,2026-03-31,,1000\n".formatted(i))
        .collect(Collectors.joining());
  }

  private String sent(String event, int millisLeft) throws IOException {
    return handled(Files.readString(EVENTS.resolve(event)), millisLeft);
  }

  private String handled(String event, int millisLeft) throws IOException {
    var handler =
        new SettleQuarterHandler(
            settlements, batch, new OneFile(), CompiledPlanBook.load(), "https://issuer.example");
    var out = new ByteArrayOutputStream();
    handler.handleRequest(stream(event.getBytes(StandardCharsets.UTF_8)), out, left(millisLeft));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Context left(int millis) {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            Stream.of(Context.class).toArray(Class<?>[]::new),
            (_, method, _) -> method.getName().equals("getRemainingTimeInMillis") ? millis : null);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** The file at hand, whatever its name. */
  private final class OneFile implements InsuranceFiles {
    @Override
    public Content open(String name) {
      return new Content(stream(file.getBytes(StandardCharsets.UTF_8)), "m1");
    }

    @Override
    public InputStream open(String name, String mark, long from, long to) {
      byte[] all = file.getBytes(StandardCharsets.UTF_8);
      return stream(Arrays.copyOfRange(all, (int) from, (int) to));
    }
  }
}
