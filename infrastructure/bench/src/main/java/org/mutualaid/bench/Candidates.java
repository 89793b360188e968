package org.mutualaid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The functions that can be measured. */
final class Candidates {
  static final String TRIVIAL = "trivial";
  private static final String AUTHORIZE = "authorize";

  private Candidates() {}

  /** The handler that does nothing, from this module's own classes. */
  static Candidate trivial() {
    var subject =
        new Subject(
            TRIVIAL,
            Path.of("infrastructure/bench/target/classes").toAbsolutePath(),
            "org.mutualaid.bench.trivial.TrivialHandler::handleRequest",
            Map.of(),
            "{}",
            "{}");
    return round -> subject;
  }

  /** The function of this name, from its zip. */
  static Candidate of(String function, Path work, World world)
      throws IOException, InterruptedException {
    Path zip = Path.of("functions", function, "target", "function.zip");
    Path code = Zip.unpack(zip, work.resolve(function));
    return switch (function) {
      case StartClaim.NAME -> StartClaim.from(code, world);
      case AUTHORIZE -> authorize(code);
      default -> throw new IllegalArgumentException("no question is known for " + function);
    };
  }

  /** A token that is none: the answer is a refusal, without a call to the issuer. */
  private static Candidate authorize(Path code) throws IOException {
    var environment =
        Map.of(
            "TOKEN_ISSUER", "https://issuer.example",
            "TOKEN_CLIENT_IDS", "member-pages",
            "TOKEN_JWKS_URL", "http://localhost:1/jwks.json");
    String event = Files.readString(Path.of("events/authorize/member.json"));
    String handler = "org.mutualaid.functions.authorize.AuthorizeHandler::handleRequest";
    var subject = new Subject(AUTHORIZE, code, handler, environment, event, "Deny");
    return round -> subject;
  }
}
