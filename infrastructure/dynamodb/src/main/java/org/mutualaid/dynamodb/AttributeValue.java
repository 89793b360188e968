package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Map;

/**
 * One value of an item, of one of the types that we store.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html">
 *     AttributeValue</a>
 */
final class AttributeValue {
  private final Type type;
  private final Object value;

  private AttributeValue(Type type, Object value) {
    this.type = type;
    this.value = value;
  }

  /** The types, named as in DynamoDB's JSON. */
  enum Type {
    S,
    N,
    BOOL,
    B,
    M,
    L
  }

  static AttributeValue fromS(String text) {
    return new AttributeValue(Type.S, text);
  }

  static AttributeValue fromN(String number) {
    return new AttributeValue(Type.N, number);
  }

  static AttributeValue fromBool(boolean flag) {
    return new AttributeValue(Type.BOOL, flag);
  }

  static AttributeValue fromB(byte[] bytes) {
    return new AttributeValue(Type.B, bytes);
  }

  static AttributeValue fromM(Map<String, AttributeValue> members) {
    return new AttributeValue(Type.M, members);
  }

  static AttributeValue fromL(List<AttributeValue> items) {
    return new AttributeValue(Type.L, items);
  }

  Type type() {
    return type;
  }

  String s() {
    return (String) as(Type.S);
  }

  String n() {
    return (String) as(Type.N);
  }

  boolean bool() {
    return (boolean) as(Type.BOOL);
  }

  byte[] b() {
    return (byte[]) as(Type.B);
  }

  @SuppressWarnings("unchecked")
  Map<String, AttributeValue> m() {
    return (Map<String, AttributeValue>) as(Type.M);
  }

  @SuppressWarnings("unchecked")
  List<AttributeValue> l() {
    return (List<AttributeValue>) as(Type.L);
  }

  private Object as(Type wanted) {
    if (type != wanted) {
      throw new IllegalStateException("a stored value is " + type + " and not " + wanted);
    }
    return value;
  }
}
