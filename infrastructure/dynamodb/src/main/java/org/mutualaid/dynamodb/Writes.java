package org.mutualaid.dynamodb;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutualaid.claim.Stored;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The writes that transactions on one table are made of. */
final class Writes {
  private static final ReturnValuesOnConditionCheckFailure OLD =
      ReturnValuesOnConditionCheckFailure.ALL_OLD;

  private final String table;

  Writes(String table) {
    this.table = table;
  }

  /** Puts an item where none is. */
  Write putNew(Fields item, Function<Part, Stored> taken) {
    return put(item, new Expression().where("attribute_not_exists(pk)"), taken);
  }

  /** Puts an item on a condition. */
  Write put(Fields item, Expression when, Function<Part, Stored> refused) {
    return write(
        refused,
        write ->
            write.put(
                put ->
                    put.tableName(table)
                        .item(item.map())
                        .conditionExpression(when.condition())
                        .expressionAttributeNames(orNone(when.names()))
                        .expressionAttributeValues(orNone(when.arguments()))
                        .returnValuesOnConditionCheckFailure(OLD)));
  }

  /** Changes an item on a condition. */
  Write update(Fields key, Expression change, Function<Part, Stored> refused) {
    return write(
        refused,
        write ->
            write.update(
                update ->
                    update
                        .tableName(table)
                        .key(key.map())
                        .updateExpression(change.update())
                        .conditionExpression(change.condition())
                        .expressionAttributeNames(orNone(change.names()))
                        .expressionAttributeValues(orNone(change.arguments()))
                        .returnValuesOnConditionCheckFailure(OLD)));
  }

  /** Changes nothing, but holds the whole back unless the condition holds. */
  Write check(Fields key, Expression when, Function<Part, Stored> refused) {
    return write(
        refused,
        write ->
            write.conditionCheck(
                check ->
                    check
                        .tableName(table)
                        .key(key.map())
                        .conditionExpression(when.condition())
                        .expressionAttributeNames(orNone(when.names()))
                        .expressionAttributeValues(orNone(when.arguments()))));
  }

  /** Deletes an item on a condition. */
  Write delete(Fields key, Expression when, Function<Part, Stored> refused) {
    return write(
        refused,
        write ->
            write.delete(
                delete ->
                    delete
                        .tableName(table)
                        .key(key.map())
                        .conditionExpression(when.condition())
                        .expressionAttributeNames(orNone(when.names()))
                        .expressionAttributeValues(orNone(when.arguments()))));
  }

  private static Write write(
      Function<Part, Stored> refused,
      Function<TransactWriteItem.Builder, TransactWriteItem.Builder> item) {
    return new Write(item.apply(TransactWriteItem.builder()).build(), refused);
  }

  /** DynamoDB refuses an empty map of names or values. */
  private static <V> @Nullable Map<String, V> orNone(Map<String, V> map) {
    return map.isEmpty() ? null : map;
  }
}
