package org.mutualaid.local.async;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.EventSource.Every;
import org.mutualaid.local.template.FunctionSpec;

/** The template's schedules, in the machine's time, telling the functions the business time. */
public final class Schedules implements AutoCloseable {
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
              () -> run(schedule),
              firstAfter.toMillis(),
              schedule.every().period().toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  /** Runs each once more: business time has jumped over what they would have seen. */
  public void runOnce() {
    schedules.forEach(schedule -> timer.execute(() -> run(schedule)));
  }

  private void run(Schedule schedule) {
    try {
      calls.invoke(schedule.spec(), event(schedule.every()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      System.err.println(schedule.every().name() + " could not be given up: " + e);
    }
  }

  private JsonNode event(Every every) {
    if (!every.input().isEmpty()) {
      return Json.parse(every.input());
    }
    var event = Json.object();
    event.put("version", "0").put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event").put("source", "aws.scheduler");
    event.put("account", Arns.ACCOUNT).put("time", clock.now().toString());
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
