package org.mutualaid.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

class FunctionCredentialsTest {
  @Test
  void the_keys_of_a_function_come_with_their_session() {
    var provider =
        FunctionCredentials.in(
            Map.of(
                "AWS_ACCESS_KEY_ID", "id",
                "AWS_SECRET_ACCESS_KEY", "secret",
                "AWS_SESSION_TOKEN", "session"));
    assertEquals(
        AwsSessionCredentials.create("id", "secret", "session"), provider.resolveCredentials());
  }

  @Test
  void keys_without_a_session_are_keys() {
    var provider =
        FunctionCredentials.in(
            Map.of("AWS_ACCESS_KEY_ID", "id", "AWS_SECRET_ACCESS_KEY", "secret"));
    assertEquals(AwsBasicCredentials.create("id", "secret"), provider.resolveCredentials());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
  void where_the_keys_are_not_whole_the_chain_of_the_sdk_looks_elsewhere(String only) {
    assertInstanceOf(
        DefaultCredentialsProvider.class, FunctionCredentials.in(Map.of(only, "something")));
  }
}
