package org.mutualaid.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What DynamoDB is asked, member by member, under DynamoDB's own names. */
final class Request {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** A request on a table. */
  static Request on(String table) {
    return new Request().text("TableName", table);
  }

  Request text(String name, String text) {
    return member(name, text);
  }

  Request number(String name, int number) {
    return member(name, number);
  }

  Request flag(String name, boolean flag) {
    return member(name, flag);
  }

  /** Attributes with their values: a key, an item. */
  Request attributes(String name, Fields fields) {
    return member(name, fields);
  }

  Request part(String name, Request part) {
    return member(name, part);
  }

  Request parts(String name, List<Request> parts) {
    return member(name, parts);
  }

  /** The condition of a write, with its names and values. */
  Request condition(Expression expression) {
    return expression("ConditionExpression", expression.condition(), expression);
  }

  /** The keys that a query wants, with their names and values. */
  Request keys(Expression expression) {
    return expression("KeyConditionExpression", expression.condition(), expression);
  }

  /** The change of an update and its condition, with their names and values. */
  Request change(Expression expression) {
    return text("UpdateExpression", expression.update()).condition(expression);
  }

  /** The members, each a text, a number, a flag, fields, a request or a list of requests. */
  Map<String, Object> members() {
    return members;
  }

  /** DynamoDB refuses an empty map of names or values. */
  private Request expression(String name, String text, Expression expression) {
    member(name, text);
    if (!expression.names().isEmpty()) {
      Request names = new Request();
      expression.names().forEach(names::text);
      part("ExpressionAttributeNames", names);
    }
    if (!expression.arguments().map().isEmpty()) {
      member("ExpressionAttributeValues", expression.arguments());
    }
    return this;
  }

  private Request member(String name, Object value) {
    members.put(name, value);
    return this;
  }
}
