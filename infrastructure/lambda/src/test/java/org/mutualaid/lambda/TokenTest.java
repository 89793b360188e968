package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.lambda.TrialEndpoint.WALL;
import static org.mutualaid.lambda.TrialEndpoint.authorizer;
import static org.mutualaid.lambda.TrialEndpoint.event;
import static org.mutualaid.lambda.TrialEndpoint.get;
import static org.mutualaid.lambda.TrialEndpoint.problem;
import static org.mutualaid.lambda.TrialEndpoint.with;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.lambda.json.Members;

/** Who may ask at all. */
final class TokenTest {
  @Test
  void a_token_that_ran_out_since_the_authorizer_saw_it_is_refused() throws IOException {
    assertEquals("unauthorized", problem(get(with("expiresAt", WALL.getEpochSecond()))));
    assertEquals("", problem(get(with("expiresAt", WALL.getEpochSecond() + 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "9999999999999", "1e9"})
  void a_token_without_a_readable_end_is_refused(String expiresAt) throws IOException {
    Members event = event("GET", "/things");
    authorizer(event).with("expiresAt", expiresAt);
    assertEquals("unauthorized", problem(get(event)));
  }

  @ParameterizedTest
  @CsvSource({"issuer", "subject"})
  void a_token_of_nobody_is_refused(String name) throws IOException {
    Members event = event("GET", "/things");
    authorizer(event).with(name, "");
    assertEquals("unauthorized", problem(get(event)));
  }

  @Test
  void two_authorization_headers_are_refused() throws IOException {
    Members event = event("GET", "/things");
    event.with("headers", new Members().with("Authorization", "a").with("authorization", "b"));
    assertEquals("unauthorized", problem(get(event)));
    event = event("GET", "/things");
    event.with("multiValueHeaders", new Members().with("AUTHORIZATION", List.of("a", "a")));
    assertEquals("unauthorized", problem(get(event)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "claims:review", "claims:filex", "claims:file,x", "CLAIMS:FILE"})
  void a_token_for_something_else_is_refused(String scope) throws IOException {
    Members event = event("GET", "/things");
    authorizer(event).with("scope", scope);
    assertEquals("missing-scope", problem(get(event)));
  }
}
