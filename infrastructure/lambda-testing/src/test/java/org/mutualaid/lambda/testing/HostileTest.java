package org.mutualaid.lambda.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/** The hostile requests find what they are there to find. */
final class HostileTest {
  private static final int COUNT = 2_000;

  @Test
  void a_function_that_breaks_on_an_odd_field_is_found() {
    assertFalse(complaints(fields -> ((Json.Text) fields.all().get("action")).value()).isEmpty());
  }

  @Test
  void a_function_that_writes_what_was_sent_into_the_log_is_found() {
    assertFalse(
        complaints(
                fields -> {
                  System.out.println(fields.all());
                  return "";
                })
            .isEmpty());
  }

  @Test
  void a_function_that_tells_its_insides_is_found() {
    assertFalse(complaints(fields -> fields.all() + " at java.lang.Thread").isEmpty());
  }

  @Test
  void a_function_that_takes_everything_calmly_is_not_accused() {
    assertEquals(List.of(), complaints(fields -> "" + fields.all().size()));
  }

  @Test
  void every_function_gets_its_share_of_a_larger_number() {
    int[] shares = {400, 400, 700, 1_500, 400, 700, 500, 400};
    assertEquals(5_000, IntStream.of(shares).map(share -> Hostile.of(5_000, share)).sum());
    assertEquals(20_000, IntStream.of(shares).map(share -> Hostile.of(20_000, share)).sum());
    assertEquals(1, Hostile.of(1, 400));
  }

  private static List<String> complaints(Reading reading) {
    var answering =
        (Operation.Answering)
            request -> Answer.ok(new Members().with("said", request.body(reading::of)));
    Endpoint endpoint =
        Endpoint.of(
            new Town().settings(),
            Operation.of("POST /claims/{claimId}/actions", answering, Scope.FILE));
    RequestStreamHandler handler = endpoint::handle;
    return Hostile.complaints(handler, Payload.all("act-on-claim"), COUNT);
  }

  private interface Reading {
    String of(Fields fields);
  }
}
