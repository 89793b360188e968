package org.mutualaid.local.async;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.EventSource.Every;
import org.mutualaid.local.template.FunctionSpec;

/** The template's schedules, in the machine's time, telling the functions the business time. */
public final class Schedules implements AutoCloseable {
  /** Of a longer jump only the last days are played. */
  private static final long MOST_DAYS = 400;

  private final List<Schedule> schedules = new ArrayList<>();
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(2, Thread.ofVirtual().name("schedule-", 0).factory());
  private final AsyncCalls calls;
  private final BusinessClock clock;

  /** Takes the schedules of these functions; none runs yet. */
  public Schedules(List<FunctionSpec> specs, AsyncCalls calls, BusinessClock clock) {
    this.calls = calls;
    this.clock = clock;
    specs.forEach(
        spec -> spec.sources(Every.class).forEach(e -> schedules.add(new Schedule(spec, e))));
  }

  /** Runs each after this delay and from then on at its own rate. */
  public void start(Duration firstAfter) {
    for (Schedule schedule : schedules) {
      var _ =
          timer.scheduleAtFixedRate(
              () -> run(schedule, clock.now()),
              firstAfter.toMillis(),
              schedule.every().period().toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Business time was moved: each runs once for every day that was passed over, in order, and once
   * for the new time. Returns when that is done.
   */
  public void moved(Instant from, Instant to) {
    try (var runs = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Schedule schedule : schedules) {
        var _ = runs.submit(() -> strokes(from, to).forEach(at -> run(schedule, at)));
      }
    }
  }

  static Stream<Instant> strokes(Instant from, Instant to) {
    long days = Math.max(0, Duration.between(from, to).toDays());
    long first = Math.max(1, days - MOST_DAYS);
    Stream<Instant> between =
        LongStream.rangeClosed(first, days).mapToObj(day -> from.plus(Duration.ofDays(day)));
    return Stream.concat(between.filter(to::isAfter), Stream.of(to));
  }

  private void run(Schedule schedule, Instant at) {
    try {
      calls.invoke(schedule.spec(), event(schedule.every(), at));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      System.err.println(schedule.every().name() + " could not be given up: " + e);
    }
  }

  private JsonNode event(Every every, Instant at) {
    if (!every.input().isEmpty()) {
      return Json.parse(every.input());
    }
    var event = Json.object();
    event.put("version", "0").put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event").put("source", "aws.scheduler");
    event.put("account", Arns.ACCOUNT).put("time", at.toString());
    event.put("region", Arns.REGION);
    event.putArray("resources").add(Arns.of("scheduler", "schedule/default/" + every.name()));
    event.set("detail", Json.object());
    return event;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private record Schedule(FunctionSpec spec, Every every) {}
}
