package org.mutualaid.local;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.mutualaid.local.async.AsyncCalls;
import org.mutualaid.local.async.Backoff;
import org.mutualaid.local.async.Schedules;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.console.Console;
import org.mutualaid.local.dynamodb.DynamoDb;
import org.mutualaid.local.dynamodb.DynamoDbLocal;
import org.mutualaid.local.dynamodb.Tables;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.gateway.Gateway;
import org.mutualaid.local.gateway.SamLocal;
import org.mutualaid.local.gateway.Stage;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.issuer.DemoPerson;
import org.mutualaid.local.issuer.Issuer;
import org.mutualaid.local.kms.KeyRing;
import org.mutualaid.local.kms.KmsEndpoint;
import org.mutualaid.local.lambda.Functions;
import org.mutualaid.local.lambda.RuntimeApi;
import org.mutualaid.local.lambda.RuntimeClient;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.s3.Arrivals;
import org.mutualaid.local.s3.Buckets;
import org.mutualaid.local.s3.Journal;
import org.mutualaid.local.s3.NotifyingStore;
import org.mutualaid.local.sam.EnvVars;
import org.mutualaid.local.sam.Relay;
import org.mutualaid.local.sns.SnsEndpoint;
import org.mutualaid.local.sns.Topics;
import org.mutualaid.local.stream.StreamPoller;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.EventSource.TableStream;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.Resource;
import org.mutualaid.local.template.Template;

/** Puts the parts together and starts them in an order in which none misses another. */
final class Cloud {
  private static final Path JARS = Path.of("infrastructure");
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

  /** Reads the template and unpacks the functions; nothing runs yet. */
  Cloud(Options options, Parts parts) {
    this.options = options;
    this.parts = parts;
    this.template = Template.read(options.template(), Addresses.parameters(options));
    this.specs = template.functions();
    this.data = parts.add(DataFolder.lock(options.data()));
    this.children = parts.add(new Children(options.data()));
    this.clock = new BusinessClock(options.data());
    this.functions = functions();
    this.calls =
        new AsyncCalls(functions::invoke, new Failures(options.data()), Backoff.doubling());
    this.schedules = new Schedules(specs, calls, clock);
  }

  private Functions functions() {
    var api = parts.add(new RuntimeApi());
    Path jars = JARS.resolve("runtime-client/target/lib");
    var client = new RuntimeClient(jars, options.data(), api, children);
    return new Functions(specs, client, options.data(), options.processes());
  }

  /** The slow parts side by side, then what hands out work, and the gateway last. */
  void start() {
    var progress = new Progress(System.out);
    CompletableFuture<DynamoDb> tables = progress.start("DynamoDB Local", this::tables);
    CompletableFuture<Void> issuer = progress.start("issuer and console", this::issuerAndConsole);
    CompletableFuture<Arrivals> buckets = progress.start("S3", this::buckets);
    listen("SNS", Addresses.SNS, new SnsEndpoint(topics()));
    listen("KMS", Addresses.KMS, keys());
    progress.await(issuer, buckets, tables);
    new Seeding(options, data, specs, children).once();
    new Overview(options, template, functions).print(System.out);
    handOutWork(tables.join(), buckets.join());
    if (!options.sam().isEmpty()) {
      openToContainers();
    }
    if (options.gateway()) {
      template.ofType("AWS::Serverless::Api").forEach(this::gateway);
    }
  }

  /** Starts a process of each function, after all is ready, for the first requests to be quick. */
  void warm() {
    Thread.ofVirtual().name("warm").start(functions::warm);
  }

  private DynamoDb tables() {
    Path jars = JARS.resolve("dynamodb-local/target/lib");
    DynamoDb dynamoDb =
        DynamoDbLocal.start(jars, options.data(), options.at(Addresses.DYNAMODB), children);
    new Tables(dynamoDb).make(template.ofType("AWS::DynamoDB::Table"));
    return dynamoDb;
  }

  private Void issuerAndConsole() {
    List<DemoPerson> people = DemoPerson.read(options.people());
    Path key = options.data().resolve("issuer.key");
    var issuer = new Issuer(options.url(Addresses.ISSUER), people, key);
    var console = new Console(topics(), clock, schedules::runOnce);
    listen(
        "the issuer",
        Addresses.ISSUER,
        exchange -> {
          if (!issuer.handled(exchange)) {
            console.handle(exchange);
          }
        });
    return null;
  }

  private Arrivals buckets() {
    var journal = new Journal(options.data().resolve("arrivals"));
    var arrivals = new Arrivals(specs, journal, calls, clock);
    Path files = data.folder("s3");
    var store =
        new NotifyingStore(new FilesystemNio2BlobStore(files.toString()), arrivals::arrived);
    parts.add(Buckets.start(template.ofType("AWS::S3::Bucket"), store, options.at(Addresses.S3)));
    return parts.add(arrivals);
  }

  private Topics topics() {
    List<String> arns = template.ofType("AWS::SNS::Topic").stream().map(Arns::reference).toList();
    return new Topics(options.data().resolve("sns"), arns);
  }

  private KmsEndpoint keys() {
    List<String> arns = template.ofType("AWS::KMS::Key").stream().map(Arns::key).toList();
    try {
      return new KmsEndpoint(new KeyRing(options.data().resolve("kms.key"), arns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handOutWork(DynamoDb dynamoDb, Arrivals arrivals) {
    for (FunctionSpec spec : specs) {
      spec.sources(TableStream.class).forEach(mapping -> poll(spec, mapping, dynamoDb));
    }
    arrivals.resume();
    parts.add(schedules).start(Duration.ofSeconds(5));
  }

  private void poll(FunctionSpec spec, TableStream mapping, DynamoDb dynamoDb) {
    try {
      var poller =
          new StreamPoller(
              mapping, dynamoDb, clock, options.data(), e -> functions.invoke(spec.name(), e));
      Thread thread = Thread.ofVirtual().name(mapping.name()).start(poller);
      parts.add(thread::interrupt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void gateway(Resource api) {
    var stage = new Stage(api, specs, functions);
    var gateway = new Gateway(stage, functions, clock);
    HttpHandler handler =
        options.sam().isEmpty() ? gateway : new SamLocal(stage, gateway, URI.create(options.sam()));
    listen("the API", Addresses.GATEWAY, handler);
  }

  /** DynamoDB Local listens on every address as it is. */
  private void openToContainers() {
    EnvVars.write(
        options.data().resolve("sam/env-vars.json"),
        options.template(),
        Addresses.parameters(options));
    if (!options.bridge().isEmpty()) {
      for (int part : List.of(Addresses.ISSUER, Addresses.S3, Addresses.SNS, Addresses.KMS)) {
        parts.add(Relay.open(options.bridge(), options.at(part)));
      }
    }
  }

  private void listen(String what, int port, HttpHandler handler) {
    parts.add(Listener.open(what, options.at(port), handler));
  }
}
