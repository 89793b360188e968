package org.mutualaid.bench;

import java.nio.file.Path;
import java.time.Instant;

/** start-claim, asked to file a stay in hospital: the first thing a member waits for. */
final class StartClaim {
  static final String NAME = "start-claim";

  private static final String HANDLER =
      "org.mutualaid.functions.startclaim.StartClaimHandler::handleRequest";
  private static final String MEMBER = "demo-a";
  private static final Instant NOW = Instant.parse("2026-04-20T02:00:00Z");

  /** Quoted, as it stands in the event. */
  private static final String BODY =
      """
      {\\"event\\":{\\"type\\":\\"HOSPITAL_STAY\\",\\"admission\\":\\"2026-04-01\\",\
      \\"discharge\\":\\"2026-04-16\\",\\"cause\\":\\"ILLNESS\\",\\"circumstances\\":[]},\
      \\"narrative\\":{\\"diagnosis\\":\\"肺炎\\",\\"hospital\\":\\"市一医院\\"}}""";

  private static final String EVENT =
      """
      {"resource":"/claims","path":"/claims","httpMethod":"POST",
       "headers":{"Accept":"application/json","Accept-Language":"zh-CN,zh;q=0.9,en;q=0.8",
         "Authorization":"Bearer x","Content-Type":"application/json","Host":"api.example",
         "Idempotency-Key":"bench-key-1","User-Agent":"bench","X-Forwarded-For":"192.0.2.1",
         "X-Forwarded-Port":"443","X-Forwarded-Proto":"https"},
       "multiValueHeaders":{"Accept":["application/json"],
         "Accept-Language":["zh-CN,zh;q=0.9,en;q=0.8"],"Authorization":["Bearer x"],
         "Content-Type":["application/json"],"Host":["api.example"],
         "Idempotency-Key":["bench-key-1"],"User-Agent":["bench"],
         "X-Forwarded-For":["192.0.2.1"],"X-Forwarded-Port":["443"],
         "X-Forwarded-Proto":["https"]},
       "queryStringParameters":null,"multiValueQueryStringParameters":null,
       "pathParameters":null,"stageVariables":null,
       "requestContext":{"resourcePath":"/claims","httpMethod":"POST","path":"/live/claims",
         "stage":"live","requestId":"6ee0b1f0-0000-4000-8000-000000000001",
         "requestTimeEpoch":%d,"identity":{"sourceIp":"192.0.2.1","userAgent":"bench"},
         "authorizer":{"principalId":"p","issuer":"%s","subject":"%s",
           "scope":"openid claims:file","expiresAt":"4102444800","integrationLatency":3}},
       "body":"%s","isBase64Encoded":false}"""
          .formatted(NOW.toEpochMilli(), World.ISSUER, MEMBER, BODY);

  private StartClaim() {}

  static Candidate from(Path code, World world) {
    return round ->
        new Subject(NAME, code, HANDLER, world.environmentOf(round), EVENT, "\"statusCode\":201");
  }
}
