package org.mutualaid.dynamodb;

import java.io.IOException;

/** The operations of DynamoDB that the adapters are built on, by their names there. */
@FunctionalInterface
interface Api {
  /**
   * Makes one call.
   *
   * @throws Refusal if DynamoDB says no
   * @throws IOException if it does not answer in time, so that it is unknown what it did
   */
  Reply call(String operation, Request request) throws IOException;
}
