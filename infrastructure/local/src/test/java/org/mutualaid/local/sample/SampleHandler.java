package org.mutualaid.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A function that does as a word in its event says; on the JDK alone, so that its zip is small. */
public final class SampleHandler implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    String event = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    note(event);
    if (event.contains("please-hang")) {
      hang();
    } else if (event.contains("please-die")) {
      Runtime.getRuntime().halt(3);
    } else if (event.contains("please-throw")) {
      throw new IllegalStateException("as asked");
    }
    out.write(answer(event).getBytes(StandardCharsets.UTF_8));
  }

  private static String answer(String event) {
    if (System.getenv("ROLE").equals("authorizer")) {
      String effect = event.contains("good-token") ? "Allow" : "Deny";
      return """
          {"principalId":"p","context":{"subject":"s","expiresAt":12},"policyDocument":{"Statement":[
          {"Effect":"%s","Action":"execute-api:Invoke","Resource":"arn:aws:execute-api:*:*:*/test/*"}]}}"""
          .formatted(effect);
    }
    return "{\"statusCode\":200,\"headers\":{\"X-Pid\":\"%d\"},\"body\":\"{\\\"role\\\":\\\"%s\\\"}\"}"
        .formatted(ProcessHandle.current().pid(), System.getenv("ROLE"));
  }

  /** What it got, one event a line, where the test can read it. */
  private static void note(String event) throws IOException {
    Path seen = Path.of(System.getenv("SEEN") == null ? "seen.jsonl" : System.getenv("SEEN"));
    Files.writeString(seen, event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void hang() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
