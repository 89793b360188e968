package org.mutualaid.claim;

import org.mutualaid.privacy.Derived;

/** Names one file of a claim. Made from the request that asked for its upload slot. */
public record DocumentId(String value) {
  /** The document that this request opens a slot for. */
  public static DocumentId askedBy(RequestKey request) {
    return new DocumentId(
        Derived.id("document", request.caller().value(), request.route(), request.key()));
  }

  /** Whether a text has the form of a document id. */
  public static boolean isForm(String text) {
    return Derived.isId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
