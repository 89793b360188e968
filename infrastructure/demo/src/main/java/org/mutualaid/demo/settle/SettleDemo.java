package org.mutualaid.demo.settle;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.claim.Papers;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.demo.Cloud;
import org.mutualaid.demo.CommandLine;
import org.mutualaid.demo.Patience;
import org.mutualaid.demo.Surprise;
import org.mutualaid.demo.kill.Victim;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.people.People;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.Declared;
import org.mutualaid.s3.S3InsuranceFiles;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Totals;

/**
 * Settles a quarter of a town in an embedded cloud of its own, kills the cloud with signal 9 in the
 * middle, and compares what stands in the ledgers with the same settlement in memory. Ends with 0,
 * else with one sentence, and 1; or 2, if it was started with a wrong option.
 */
public final class SettleDemo {
  private static final Quarter QUARTER = new Quarter(2026, 1);
  private static final String FILE = "2026-Q1-town.csv";

  /** A town of a million would take this long where it is slow. */
  private static final Duration PATIENCE = Duration.ofHours(6);

  private final SettleOptions options;
  private final PrintStream out;
  private final Town town;
  private final byte[] file;
  private final Victim victim;
  private final Settlements settlements;
  private final Machines execution;
  private final Patience patience = new Patience(PATIENCE);
  private Victim.Life life;

  private SettleDemo(SettleOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
    this.town =
        new Town(options.members(), options.seed(), QUARTER.year(), options.address(Ports.ISSUER));
    this.file = InsuranceCsv.of(town, QUARTER);
    this.victim =
        new Victim(options.cloud().filled(), options.cloud().folder().resolve("cloud.log"));
    this.settlements = DynamoDb.in(Ports.environment(options)).settlements();
    this.execution =
        new Machines(new Cloud(patience), options.address(Ports.STATES), FILE.replace('.', '-'));
    this.life = victim.start();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(ended(List.of(arguments), System.out));
  }

  static int ended(List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    SettleOptions options;
    try {
      options = SettleOptions.of(arguments);
    } catch (Surprise surprise) {
      out.println("✗ " + surprise.getMessage());
      return CommandLine.BAD_OPTION;
    }
    out.printf(
        "%,d members, seed %d, %s, data and log in %s%n",
        options.members(), options.seed(), QUARTER, options.cloud().folder());
    return new SettleDemo(options, out).passes() ? 0 : 1;
  }

  /** Whether it went well; the cloud is gone when this returns. */
  private boolean passes() throws IOException, InterruptedException {
    try {
      enrol();
      settle();
      compare();
      return true;
    } catch (Surprise surprise) {
      out.println("✗ " + surprise.getMessage());
      return false;
    } finally {
      life.end();
    }
  }

  /** The roster is written through the port alone: what is tried here is not how it is imported. */
  private void enrol() throws InterruptedException {
    execution.awaitCloud();
    long start = System.nanoTime();
    People people = DynamoDb.in(Ports.environment(options)).people();
    SideBySide.each(town.people(), person -> Calmly.run(() -> people.record(person)));
    out.printf("the roster took %s%n", since(start));
  }

  private void settle() throws IOException, InterruptedException {
    upload();
    long start = System.nanoTime();
    for (int member : moments()) {
      kill(member);
    }
    JsonNode ended =
        patience.until(
            "the end of the execution",
            () -> Optional.of(execution.describe()).filter(it -> !Machines.isRunning(it)));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Surprise.unless(Machines.hasSucceeded(ended), "a settlement", "it came to " + ended);
    out.printf(
        "settled in %d ms: %.0f members a second, %.2f ms a member, with %d kills%n",
        took.toMillis(),
        town.members() * 1e3 / took.toMillis(),
        (double) took.toMillis() / town.members(),
        options.kills());
    out.println("totals " + Machines.totals(ended));
  }

  private void upload() {
    var declared =
        new Declared(
            file.length, Base64.getEncoder().encodeToString(Derived.sha256().digest(file)));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Papers.Upload slot =
        S3InsuranceFiles.in(Ports.environment(options)).uploadOf(FILE, declared, now);
    HttpRequest.Builder put = Cloud.request(URI.create(slot.url()));
    slot.headers().forEach(put::header);
    new Cloud(patience).send(put.PUT(BodyPublishers.ofByteArray(file)).build()).expect(200);
  }

  /** Whose settlement the cloud is killed upon: somewhere between the first tenth and the last. */
  private int[] moments() {
    int tenth = town.members() / 10;
    return new Random(options.seed())
        .ints(options.kills(), tenth, town.members() - tenth)
        .sorted()
        .toArray();
  }

  private void kill(int member) throws IOException, InterruptedException {
    new Patience(PATIENCE, Duration.ofMillis(5))
        .until(
            "member " + member + " settled",
            () -> Calmly.ask(() -> settlements.standing(QUARTER, town.id(member))).settled());
    Surprise.unless(
        Machines.isRunning(execution.describe()), "a kill in the middle", "all was done before");
    life.end();
    long down = System.nanoTime();
    life = victim.start();
    execution.describe();
    out.printf("killed once member %,d was settled; back after %s%n", member, since(down));
  }

  private void compare() throws InterruptedException {
    var expected = new Expected(town, file, QUARTER, CityTime.dateOf(Instant.now()));
    Totals found = Machines.totals(execution.describe());
    Surprise.unless(
        found.equals(expected.totals()), "totals " + expected.totals(), "they are " + found);
    out.println(new Comparison(expected, settlements, QUARTER).of(town));
  }

  private static String since(long start) {
    return (System.nanoTime() - start) / 1_000_000 + " ms";
  }
}
