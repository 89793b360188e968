package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.claim.Unavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Reads and single writes: tells an outage from a mistake, and reads again what met a write. */
final class Calls {
  /** The most tries of what only met another transaction. */
  static final int TRIES = 4;

  private static final int SERVER_ERROR = 500;

  private final DynamoDbClient client;
  private final Pauses pauses;

  Calls(DynamoDbClient client, Pauses pauses) {
    this.client = client;
    this.pauses = pauses;
  }

  /** Makes one call. A table that cannot answer now is unavailable; a mistake of ours is thrown. */
  <T> T ask(Function<DynamoDbClient, T> call) {
    try {
      return call.apply(client);
    } catch (SdkException e) {
      throw isOutage(e) ? new Unavailable("table", e) : e;
    }
  }

  /** One item, consistently; empty if there is none. */
  Part read(String table, Fields key) {
    var get = GetItemRequest.builder().tableName(table).key(key.map()).consistentRead(true);
    return new Part(ask(dynamo -> dynamo.getItem(get.build())).item());
  }

  /** Several items as they are at one moment, in the order asked for; empty where there is none. */
  List<Part> readTogether(List<TransactGetItem> gets) {
    for (int tries = 1; ; tries++) {
      Optional<List<Part>> read = tryToRead(gets, tries == TRIES);
      if (read.isPresent()) {
        return read.get();
      }
      pauses.after(tries);
    }
  }

  static TransactGetItem get(String table, Fields key) {
    return TransactGetItem.builder().get(get -> get.tableName(table).key(key.map())).build();
  }

  /** Whether nobody is to blame but the moment, so that the same call may succeed later. */
  static boolean isOutage(SdkException e) {
    return switch (e) {
      case SdkClientException _ -> true;
      case SdkServiceException s -> s.statusCode() >= SERVER_ERROR || s.isThrottlingException();
      default -> false;
    };
  }

  private Optional<List<Part>> tryToRead(List<TransactGetItem> gets, boolean last) {
    try {
      TransactGetItemsResponse read =
          ask(dynamo -> dynamo.transactGetItems(request -> request.transactItems(gets)));
      return Optional.of(read.responses().stream().map(got -> part(got.item())).toList());
    } catch (TransactionCanceledException e) {
      if (last) {
        throw new Unavailable("table", e);
      }
      return Optional.empty();
    }
  }

  private static Part part(Map<String, AttributeValue> item) {
    return new Part(item);
  }
}
