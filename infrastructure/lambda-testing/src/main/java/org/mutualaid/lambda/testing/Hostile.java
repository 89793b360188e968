package org.mutualaid.lambda.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/**
 * Sends a handler what nobody would send in good faith, and looks at its answers: never a 5xx,
 * never a throwable, nothing of our insides in an answer, nothing of the request in the log. The
 * seed is printed; {@code -Dseed=…} sends the same again, {@code -Dhostile=20000} more of them.
 */
public final class Hostile {
  private static final long USUAL = 5_000;
  private static final String CANARY = "金丝雀-13800138000";
  private static final List<String> INSIDES =
      List.of("Exception", "org.mutualaid", "java.", "software.amazon", "\tat ");

  private final Random random;
  private final Mutation mutation;
  private final RequestStreamHandler handler;

  private Hostile(RequestStreamHandler handler, long seed) {
    this.random = new Random(seed);
    this.mutation = new Mutation(random, CANARY);
    this.handler = handler;
  }

  /**
   * What is wrong with the answers to hostile requests made from good ones: nothing.
   *
   * @param share how many of the 5,000 that all functions get in all, unless told otherwise
   */
  public static List<String> complaints(
      RequestStreamHandler handler, List<Payload> payloads, int share) {
    long seed = Long.getLong("seed", System.nanoTime());
    int count = of(Long.getLong("hostile", USUAL), share);
    System.out.println("seed " + seed + " for " + count + " hostile requests");
    PrintStream out = System.out;
    var log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      return new Hostile(handler, seed).complaints(payloads, count, log);
    } finally {
      System.setOut(out);
    }
  }

  /** A function's part of so many requests in all; never fewer. */
  static int of(long all, int share) {
    return Math.toIntExact(Math.ceilDiv(all * share, USUAL));
  }

  private List<String> complaints(List<Payload> payloads, int count, ByteArrayOutputStream log) {
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < count && complaints.isEmpty(); i++) {
      String event = hostile(payloads.get(random.nextInt(payloads.size())).text());
      complaint(event, log).forEach(what -> complaints.add(what + "\n" + event));
      log.reset();
    }
    return complaints;
  }

  private List<String> complaint(String event, ByteArrayOutputStream log) {
    Reply reply = Reply.of(handler, event);
    String lines = log.toString(StandardCharsets.UTF_8);
    List<String> complaints = new ArrayList<>();
    if (reply.status() >= 500) {
      complaints.add("answered " + reply.status() + ": " + lines);
    }
    if (INSIDES.stream().anyMatch(reply.body()::contains)) {
      complaints.add("told its insides: " + reply.body());
    }
    if (reply.status() >= 400 && reply.body().contains(CANARY)) {
      complaints.add("repeated what was sent: " + reply.body());
    }
    if (lines.contains(CANARY) || lines.lines().count() != 1) {
      complaints.add("logged: " + lines);
    }
    return complaints;
  }

  private String hostile(String event) {
    if (random.nextInt(20) == 0) {
      return mutation.ofText(event);
    }
    Members changed = parsed(event);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      changed = random.nextBoolean() ? withHostileBody(changed) : mutation.of(changed);
    }
    return changed.text();
  }

  private Members withHostileBody(Members event) {
    if (!(event.byName().get("body") instanceof Json.Text(String body))) {
      return mutation.of(event);
    }
    String hostile = random.nextInt(3) == 0 ? mutation.ofText(body) : mutatedJson(body);
    return event.with("body", hostile);
  }

  private String mutatedJson(String body) {
    try {
      Json json = JsonReader.read(body.getBytes(StandardCharsets.UTF_8)).value();
      return json instanceof Members members
          ? mutation.of(members).text()
          : mutation.value().text();
    } catch (IOException e) {
      return mutation.ofText(body);
    }
  }

  private static Members parsed(String event) {
    try {
      return (Members) JsonReader.read(event.getBytes(StandardCharsets.UTF_8)).value();
    } catch (IOException e) {
      throw new IllegalStateException("payloads are JSON", e);
    }
  }
}
