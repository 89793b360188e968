package org.mutualaid.local.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mutualaid.local.async.AsyncCalls;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.EventSource.Arrival;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.StateMachine;

/**
 * Brings ObjectCreated events to the functions and state machines that wait for them. Each is in
 * the journal before the PUT is answered and leaves it when the function took it: a kill in between
 * loses none.
 */
public final class Arrivals implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<FunctionSpec> specs;
  private final List<StateMachine> machines;
  private final Starter starter;
  private final Journal journal;
  private final AsyncCalls calls;
  private final BusinessClock clock;

  /** Brings what arrives to these functions, and starts these machines. */
  public Arrivals(
      List<FunctionSpec> specs,
      List<StateMachine> machines,
      Journal journal,
      AsyncCalls calls,
      Starter starter,
      BusinessClock clock) {
    this.specs = List.copyOf(specs);
    this.machines = List.copyOf(machines);
    this.starter = starter;
    this.journal = journal;
    this.calls = calls;
    this.clock = clock;
  }

  /** Brings what an earlier run of the cloud had journaled and not brought. */
  public void resume() {
    journal.entries().forEach(entry -> threads.execute(() -> bring(entry)));
  }

  /** On disk when this returns, brought soon after. */
  public void arrived(NotifyingStore.Arrived object) {
    for (FunctionSpec spec : specs) {
      spec.sources(Arrival.class)
          .filter(source -> wants(source, object))
          .forEach(source -> note(spec, source, object));
    }
    for (StateMachine machine : machines) {
      machine.arrivals().stream()
          .filter(source -> wants(source, object))
          .forEach(_ -> note(machine, object));
    }
  }

  /** The name of the execution is that of the object, so that an event told twice starts one. */
  private void note(StateMachine machine, NotifyingStore.Arrived object) {
    String name = object.key().substring(object.key().lastIndexOf('/') + 1);
    var entry = Json.object().put("machine", machine.arn());
    entry.put("name", name.replaceAll("[^A-Za-z0-9_-]", "-"));
    Journal.Entry kept = journal.add(entry.set("event", bridged(object)));
    threads.execute(() -> bring(kept));
  }

  private static boolean wants(Arrival source, NotifyingStore.Arrived object) {
    return source.bucket().equals(object.bucket())
        && object.key().startsWith(source.prefix())
        && object.key().endsWith(source.suffix());
  }

  private void note(FunctionSpec spec, Arrival source, NotifyingStore.Arrived object) {
    var entry = Json.object().put("function", spec.name());
    Journal.Entry kept = journal.add(entry.set("event", event(source, object)));
    threads.execute(() -> bring(kept));
  }

  private void bring(Journal.Entry entry) {
    String function = entry.content().path("function").asText();
    try {
      if (entry.content().has("machine")) {
        starter.start(
            entry.content().path("machine").asText(),
            entry.content().path("name").asText(),
            entry.content().path("event"));
      }
      for (FunctionSpec spec : specs) {
        if (spec.name().equals(function)) {
          calls.invoke(spec, entry.content().path("event"));
        }
      }
      journal.remove(entry);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode event(Arrival source, NotifyingStore.Arrived object) {
    ObjectNode record = Json.object().put("eventVersion", "2.1").put("eventSource", "aws:s3");
    record.put("awsRegion", Arns.REGION).put("eventTime", clock.now().toString());
    record.put("eventName", "ObjectCreated:" + object.how());
    ObjectNode s3 = record.putObject("s3").put("s3SchemaVersion", "1.0");
    s3.put("configurationId", source.name());
    s3.putObject("bucket")
        .put("name", object.bucket())
        .put("arn", "arn:aws:s3:::" + object.bucket());
    s3.putObject("object")
        .put("key", URLEncoder.encode(object.key(), StandardCharsets.UTF_8).replace("%2F", "/"))
        .put("size", object.size())
        .put("eTag", object.eTag().replace("\"", ""));
    var event = Json.object();
    event.putArray("Records").add(record);
    return event;
  }

  /** As EventBridge tells of it. */
  private JsonNode bridged(NotifyingStore.Arrived object) {
    ObjectNode event = Json.object().put("source", "aws.s3").put("detail-type", "Object Created");
    event.put("region", Arns.REGION).put("time", clock.now().toString());
    ObjectNode detail = event.putObject("detail").put("reason", object.how());
    detail.putObject("bucket").put("name", object.bucket());
    detail
        .putObject("object")
        .put("key", object.key())
        .put("size", object.size())
        .put("etag", object.eTag().replace("\"", ""));
    return event;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
