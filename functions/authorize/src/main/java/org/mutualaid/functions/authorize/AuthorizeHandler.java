package org.mutualaid.functions.authorize;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.json.Members;

/** The authorizer: an access token in, a policy for the whole stage out. */
public final class AuthorizeHandler implements RequestStreamHandler {
  private final TokenRules rules;
  private final Keys keys;
  private final InstantSource clock;

  /** Lambda calls this one, once, before the first request. */
  public AuthorizeHandler() {
    this(System.getenv());
  }

  AuthorizeHandler(Map<String, String> environment) {
    this(
        TokenRules.in(environment),
        new IssuerKeys(HttpFetch.in(environment), InstantSource.system()),
        InstantSource.system());
  }

  AuthorizeHandler(TokenRules rules, Keys keys, InstantSource clock) {
    this.rules = rules;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    EventNode request = EventNode.read(in);
    var line = new EventLine("authorize");
    out.write(policy(request, line).text().getBytes(StandardCharsets.UTF_8));
    line.write();
  }

  private Members policy(EventNode request, EventLine line) {
    String methodArn = request.text("methodArn");
    try {
      return Policy.allow(methodArn, caller(request.members()));
    } catch (BadToken e) {
      line.with("flaw", e.flaw());
      return Policy.deny(methodArn);
    }
  }

  private Caller caller(Members request) throws BadToken {
    CompactToken token = CompactToken.read(BearerToken.of(request));
    return rules.caller(token.verifiedBy(keys), clock.instant());
  }
}
