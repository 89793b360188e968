package org.mutualaid.sns;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.contract.Cast;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * A queue that subscribes to a topic of LocalStack, spoken to without a client: the SDK's is not
 * among what the product is built from.
 */
final class Subscription {
  /** For a busy machine; a message that is there comes at once. */
  private static final int PATIENCE_SECONDS = 20;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI endpoint;
  private final String queue;

  private Subscription(URI endpoint, String queue) {
    this.endpoint = endpoint;
    this.queue = queue;
  }

  /**
   * A new queue that gets what passes the filter, the message alone and its attributes beside it.
   *
   * @param filter as SNS has it, in JSON
   */
  static Subscription to(String topic, String filter, SnsClient sns, URI endpoint) {
    String name = topic.substring(topic.lastIndexOf(':') + 1) + "-" + Cast.fresh();
    String made = ask(endpoint, "CreateQueue", "{\"QueueName\":\"" + name + "\"}");
    sns.subscribe(
        subscription ->
            subscription
                .topicArn(topic)
                .protocol("sqs")
                .endpoint("arn:aws:sqs:us-east-1:000000000000:" + name)
                .attributes(Map.of("RawMessageDelivery", "true", "FilterPolicy", filter)));
    return new Subscription(endpoint, text("QueueUrl", made));
  }

  /** The next message as SQS tells of it; it is gone from the queue then. */
  String next() {
    String answer =
        ask(
            endpoint,
            "ReceiveMessage",
            """
            {"QueueUrl":"%s","WaitTimeSeconds":%d,"MessageAttributeNames":["All"]}"""
                .formatted(queue, PATIENCE_SECONDS));
    String receipt = text("ReceiptHandle", answer);
    ask(
        endpoint,
        "DeleteMessage",
        """
        {"QueueUrl":"%s","ReceiptHandle":"%s"}"""
            .formatted(queue, receipt));
    return answer;
  }

  /** The value of the first member of this name that is a text. */
  static String text(String member, String json) {
    Matcher matcher =
        Pattern.compile("\"" + member + "\": *\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
    if (!matcher.find()) {
      throw new AssertionError("no " + member + " in " + json);
    }
    return matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private static String ask(URI endpoint, String action, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("X-Amz-Target", "AmazonSQS." + action)
            .header("Content-Type", "application/x-amz-json-1.0")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
