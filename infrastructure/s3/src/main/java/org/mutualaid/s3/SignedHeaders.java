package org.mutualaid.s3;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Of the headers that a signature covers, those that a sender has to set. */
final class SignedHeaders {
  /**
   * Every HTTP client sets these itself, from the address and the body; many forbid setting them.
   */
  private static final Set<String> SET_BY_CLIENTS = Set.of("host", "content-length");

  private SignedHeaders() {}

  static Map<String, String> toSend(Map<String, List<String>> signed) {
    Map<String, String> headers = new TreeMap<>();
    signed.forEach((name, values) -> headers.put(name, String.join(",", values)));
    headers.keySet().removeAll(SET_BY_CLIENTS);
    return headers;
  }
}
