package org.mutualaid.demo;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** The business time of an embedded cloud, told in days since the demo began. */
final class BusinessTime {
  private final Stage stage;
  private final Duration began;

  private BusinessTime(Stage stage, Duration began) {
    this.stage = stage;
    this.began = began;
  }

  /** From now on; only an embedded cloud has it. */
  static BusinessTime of(Stage stage) {
    Answer answer = stage.cloud().send(Cloud.request(address(stage)).build());
    Surprise.unless(
        answer.status() == 200, "a cloud whose time can be moved (make run)", answer.text());
    return new BusinessTime(stage, Duration.parse(answer.at("/offset")));
  }

  /** Goes on to a day; all that the days between bring about is done when it returns. */
  void day(int day) {
    move(began.plusDays(day));
    stage.narrator().day(day);
  }

  /** As it was before. */
  void putBack() {
    move(began);
  }

  private void move(Duration offset) {
    String body = Json.object().put("offset", offset.toString()).toString();
    var request = Cloud.request(address(stage)).POST(BodyPublishers.ofString(body)).build();
    stage.cloud().send(request).expect(200);
  }

  private static URI address(Stage stage) {
    return URI.create(stage.options().issuer() + "/local/clock");
  }
}
