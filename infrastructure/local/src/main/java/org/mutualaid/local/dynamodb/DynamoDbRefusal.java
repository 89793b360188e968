package org.mutualaid.local.dynamodb;

import java.io.IOException;

/** DynamoDB answered with an error. */
public final class DynamoDbRefusal extends IOException {
  private final String type;

  DynamoDbRefusal(String type, String message) {
    super(message);
    this.type = type;
  }

  /** Whether the error is of a type, as {@code ResourceNotFoundException}. */
  public boolean is(String name) {
    return type.endsWith("#" + name) || type.equals(name);
  }
}
