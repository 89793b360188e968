package org.mutualaid.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mutualaid.local.async.AsyncCalls;
import org.mutualaid.local.async.Backoff;
import org.mutualaid.local.async.Schedules;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.clock.ClockEndpoint;
import org.mutualaid.local.dynamodb.DynamoDb;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.gateway.Gateway;
import org.mutualaid.local.gateway.SamLocal;
import org.mutualaid.local.gateway.Stage;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.lambda.Functions;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.lambda.RuntimeApi;
import org.mutualaid.local.lambda.RuntimeClient;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.s3.Arrivals;
import org.mutualaid.local.sns.Topics;
import org.mutualaid.local.states.Executions;
import org.mutualaid.local.stream.StreamPoller;
import org.mutualaid.local.template.EventSource.TableStream;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.Resource;
import org.mutualaid.local.template.Template;

/** Puts the parts together and starts them in an order in which none misses another. */
final class Cloud {
  private final Options options;
  private final Parts parts;
  private final DataFolder data;
  private final Children children;
  private final Template template;
  private final List<FunctionSpec> specs;
  private final BusinessClock clock;
  private final Functions functions;
  private final AsyncCalls calls;
  private final Schedules schedules;
  private final Backing backing;
  private final Executions executions;
  private final ClockEndpoint businessTime;

  /** Reads the template and unpacks the functions; nothing runs yet. */
  Cloud(Options options, Parts parts) {
    this.options = options;
    this.parts = parts;
    this.template = Template.read(options.template(), Addresses.parameters(options));
    this.specs = template.functions();
    this.data = parts.add(DataFolder.lock(options.data()));
    this.children = parts.add(new Children());
    this.clock = new BusinessClock(options.data());
    this.functions = functions();
    this.calls =
        new AsyncCalls(functions::invoke, new Failures(options.data()), Backoff.doubling());
    this.schedules = new Schedules(specs, calls, clock);
    this.executions =
        parts.add(
            new Executions(
                template.stateMachines(), functions, clock, options.data().resolve("executions")));
    this.businessTime = new ClockEndpoint(clock, schedules::moved);
    this.backing = new Backing(options, parts, data, children, template, clock);
  }

  private Functions functions() {
    var api = parts.add(new RuntimeApi());
    Path jars = Backing.JARS.resolve("runtime-client/target/lib");
    var client = new RuntimeClient(jars, options.data(), api, children);
    return new Functions(specs, client, options.data(), options.processes());
  }

  /** The slow parts side by side, then what hands out work, and the gateway last. */
  void start() {
    var progress = new Progress(System.out);
    CompletableFuture<DynamoDb> tables = progress.start("DynamoDB Local", backing::tables);
    CompletableFuture<Topics> issuer =
        progress.start("issuer, console, SNS, KMS", () -> backing.small(businessTime));
    CompletableFuture<Arrivals> buckets =
        progress.start("S3", () -> backing.buckets(specs, calls, executions::start));
    progress.await(issuer, buckets, tables);
    new Overview(options, template, functions).print(System.out);
    handOutWork(tables.join(), buckets.join());
    if (!options.sam().isEmpty()) {
      backing.tellContainers();
    }
    template.ofType("AWS::Serverless::Api").forEach(this::gateway);
  }

  /** Starts a process of each function, after all is ready, for the first requests to be quick. */
  void warm() {
    Thread.ofVirtual().name("warm").start(functions::warm);
  }

  private void handOutWork(DynamoDb dynamoDb, Arrivals arrivals) {
    for (FunctionSpec spec : specs) {
      spec.sources(TableStream.class).forEach(mapping -> poll(spec, mapping, dynamoDb));
    }
    arrivals.resume();
    executions.resume();
    parts.add(Listener.open("the state machines", options.at(Addresses.STATES), executions));
    parts.add(schedules).start(Duration.ofSeconds(5));
  }

  private void poll(FunctionSpec spec, TableStream mapping, DynamoDb dynamoDb) {
    try {
      var poller =
          new StreamPoller(mapping, dynamoDb, clock, options.data(), e -> repeated(spec, e));
      Thread thread = Thread.ofVirtual().name(mapping.name()).start(poller);
      parts.add(thread::interrupt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As often as wanted, of which the last answer counts. */
  private Outcome repeated(FunctionSpec spec, JsonNode event) {
    for (int copy = 1; copy < options.streamCopies(); copy++) {
      var _ = functions.invoke(spec.name(), event);
    }
    return functions.invoke(spec.name(), event);
  }

  private void gateway(Resource api) {
    var stage = new Stage(api, specs, functions);
    var gateway = new Gateway(stage, functions, clock);
    seed(gateway);
    Endpoint endpoint =
        options.sam().isEmpty() ? gateway : new SamLocal(stage, gateway, URI.create(options.sam()));
    parts.add(
        Listener.open("the API", options.at(Addresses.GATEWAY), businessTime.before(endpoint)));
  }

  /** The demo people come in by a door of their own: the API is not open before they are there. */
  private void seed(Gateway gateway) {
    var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (Listener door = Listener.open("the demo people", anyPort, gateway)) {
      new Seeding(options, data, specs, children).once("http://127.0.0.1:" + door.port());
    }
  }
}
