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

/**
 * Brings ObjectCreated events to the functions that wait for them. Each is in the journal before
 * the PUT is answered and leaves it when the function took it: a kill in between loses none.
 */
public final class Arrivals implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<FunctionSpec> specs;
  private final Journal journal;
  private final AsyncCalls calls;
  private final BusinessClock clock;

  /** Brings what arrives to these functions. */
  public Arrivals(
      List<FunctionSpec> specs, Journal journal, AsyncCalls calls, BusinessClock clock) {
    this.specs = List.copyOf(specs);
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

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
