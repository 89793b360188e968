package org.mutualaid.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A file as it lies on somebody's telephone: what it is called, what it is, and its bytes. */
final class PaperFile {
  private final String name;
  private final String contentType;
  private final byte[] bytes;

  PaperFile(String name, String contentType, byte[] bytes) {
    this.name = name;
    this.contentType = contentType;
    this.bytes = bytes.clone();
  }

  String name() {
    return name;
  }

  int size() {
    return bytes.length;
  }

  BodyPublisher publisher() {
    return BodyPublishers.ofByteArray(bytes);
  }

  boolean sameBytes(byte[] others) {
    return Arrays.equals(bytes, others);
  }

  /** The same bytes, called and declared as something they are not. */
  PaperFile passedOffAs(String otherName, String otherType) {
    return new PaperFile(otherName, otherType, bytes);
  }

  /** What is said of the file when asking for a slot. */
  ObjectNode declaredAs(String paper) {
    return declared().put("paper", paper).put("fileName", name);
  }

  /** The same of a file whose name says nothing. */
  ObjectNode declared() {
    return Json.object()
        .put("contentType", contentType)
        .put("size", bytes.length)
        .put("sha256", Base64.getEncoder().encodeToString(sha256()));
  }

  private byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
