package org.mutualaid.functions.authorize;

import java.util.List;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/**
 * The answer to API Gateway, an IAM policy. It covers the whole stage: the gateway remembers it for
 * the token, and one for a single method would refuse the next call.
 */
final class Policy {
  private static final String NOBODY = "nobody";

  private Policy() {}

  static Members allow(String methodArn, Caller caller) {
    return policy(caller.person().value(), "Allow", stage(methodArn))
        .with("context", context(caller));
  }

  static Members deny(String methodArn) {
    return policy(NOBODY, "Deny", stage(methodArn));
  }

  private static Members policy(String principal, String effect, String resource) {
    Members statement =
        new Members()
            .with("Action", "execute-api:Invoke")
            .with("Effect", effect)
            .with("Resource", resource);
    Members document =
        new Members()
            .with("Version", "2012-10-17")
            .with("Statement", new Json.Items(List.of(statement)));
    return new Members().with("principalId", principal).with("policyDocument", document);
  }

  /** Texts, all of them: the gateway hands on nothing else unchanged. */
  private static Members context(Caller caller) {
    return new Members()
        .with("issuer", caller.issuer())
        .with("subject", caller.subject())
        .with("scope", caller.scope())
        .with("expiresAt", Long.toString(caller.expiresAtSeconds()));
  }

  /** {@code arn:…:api/stage/GET/claims} becomes {@code arn:…:api/stage/*}, in any partition. */
  private static String stage(String methodArn) {
    int api = methodArn.indexOf('/');
    int stage = methodArn.indexOf('/', api + 1);
    if (api < 0 || stage < 0) {
      throw new IllegalArgumentException("no method ARN");
    }
    return methodArn.substring(0, stage) + "/*";
  }
}
