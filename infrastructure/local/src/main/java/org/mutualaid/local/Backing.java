package org.mutualaid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.mutualaid.local.async.AsyncCalls;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.clock.ClockEndpoint;
import org.mutualaid.local.console.Console;
import org.mutualaid.local.dynamodb.DynamoDb;
import org.mutualaid.local.dynamodb.DynamoDbLocal;
import org.mutualaid.local.dynamodb.Tables;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.issuer.DemoPerson;
import org.mutualaid.local.issuer.Issuer;
import org.mutualaid.local.kms.KeyRing;
import org.mutualaid.local.kms.KmsEndpoint;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.s3.Arrivals;
import org.mutualaid.local.s3.Buckets;
import org.mutualaid.local.s3.Journal;
import org.mutualaid.local.s3.NotifyingStore;
import org.mutualaid.local.s3.Starter;
import org.mutualaid.local.sam.EnvVars;
import org.mutualaid.local.sns.SnsEndpoint;
import org.mutualaid.local.sns.Topics;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.Template;

/** What the functions stand on: tables, buckets, topics, keys, and the issuer with the console. */
final class Backing {
  static final Path JARS = Path.of("infrastructure");
  private final Options options;
  private final Parts parts;
  private final DataFolder data;
  private final Children children;
  private final Template template;
  private final BusinessClock clock;

  Backing(
      Options options,
      Parts parts,
      DataFolder data,
      Children children,
      Template template,
      BusinessClock clock) {
    this.options = options;
    this.parts = parts;
    this.data = data;
    this.children = children;
    this.template = template;
    this.clock = clock;
  }

  /** DynamoDB Local with the tables. */
  DynamoDb tables() {
    Path jars = JARS.resolve("dynamodb-local/target/lib");
    DynamoDb dynamoDb =
        DynamoDbLocal.start(jars, options.data(), options.at(Addresses.DYNAMODB), children);
    new Tables(dynamoDb).make(template.ofType("AWS::DynamoDB::Table"));
    return dynamoDb;
  }

  /** The endpoints that start at once, among them this one. */
  Topics small(ClockEndpoint businessTime) {
    Topics topics = topics();
    listen("SNS", Addresses.SNS, new SnsEndpoint(topics));
    listen("KMS", Addresses.KMS, keys());
    List<DemoPerson> people = DemoPerson.read(options.people());
    Path key = options.data().resolve("issuer.jwk");
    var console = new Console(topics, businessTime);
    var issuer = new Issuer(options.url(Addresses.ISSUER), people, key, console);
    listen("the issuer", Addresses.ISSUER, issuer);
    return topics;
  }

  /** S3 with the buckets, and what brings their arrivals to who waits for them. */
  Arrivals buckets(List<FunctionSpec> specs, AsyncCalls calls, Starter starter) {
    var journal = new Journal(options.data().resolve("arrivals"));
    var arrivals = new Arrivals(specs, template.stateMachines(), journal, calls, starter, clock);
    Path files = data.folder("s3");
    var store =
        new NotifyingStore(new FilesystemNio2BlobStore(files.toString()), arrivals::arrived);
    for (InetSocketAddress at : options.seenFromContainers(Addresses.S3)) {
      parts.add(Buckets.start(template.ofType("AWS::S3::Bucket"), store, at));
    }
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

  /** Says for SAM local where containers find all this. */
  void tellContainers() {
    EnvVars.write(
        options.data().resolve("sam/env-vars.json"),
        options.template(),
        Addresses.parameters(options));
  }

  private void listen(String what, int port, Endpoint endpoint) {
    for (InetSocketAddress at : options.seenFromContainers(port)) {
      parts.add(Listener.open(what, at, endpoint));
    }
  }
}
