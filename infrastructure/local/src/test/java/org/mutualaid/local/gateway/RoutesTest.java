package org.mutualaid.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private final Routes routes =
      new Routes(
          Stream.of(
                  "ANY /{proxy+}",
                  "GET /claims/{claimId}",
                  "POST /claims",
                  "GET /claims/open",
                  "GET /claims/{claimId}/documents/{documentId}")
              .map(RoutesTest::route)
              .toList());

  @ParameterizedTest
  @CsvSource({
    "POST, /claims, /claims",
    "GET, /claims/7, /claims/{claimId}",
    "GET, /claims/open, /claims/open",
    "GET, /claims/7/documents/8, /claims/{claimId}/documents/{documentId}",
    "DELETE, /other, /{proxy+}",
    "GET, /claims/7/nothing, /{proxy+}",
    "GET, /claims/, /{proxy+}",
    "GET, /claims, ''",
    "PUT, /claims/7, ''"
  })
  void the_most_particular_resource_decides(String method, String path, String resource) {
    String found = routes.find(method, path).map(f -> f.route().resource()).orElse("");

    assertEquals(resource, found);
  }

  @Test
  void parameters_are_decoded_and_a_plus_stays_one() {
    assertEquals(
        Map.of("claimId", "a+b/身"),
        routes.find("GET", "/claims/a+b%2F%E8%BA%AB").orElseThrow().parameters());
  }

  @Test
  void a_throttle_lets_a_burst_through_and_then_its_rate() {
    var nanos = new AtomicLong();
    var throttle = new Throttle(2, 3, nanos::get);

    assertEquals(
        List.of(true, true, true, false), Stream.generate(throttle::admits).limit(4).toList());
    nanos.addAndGet(500_000_000);
    assertTrue(throttle.admits());
    assertFalse(throttle.admits());
  }

  private static Route route(String line) {
    String[] parts = line.split(" ", 2);
    return new Route(parts[0], parts[1], new Integration.Calls("F"), false);
  }
}
