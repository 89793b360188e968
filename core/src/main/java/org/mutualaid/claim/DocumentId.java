package org.mutualaid.claim;

import java.util.regex.Pattern;
import org.mutualaid.privacy.Derived;

/** Names one file of a claim. Made from the request that asked for its upload slot. */
public record DocumentId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");

  /** The document that this request opens a slot for. */
  public static DocumentId askedBy(RequestKey request) {
    return new DocumentId(
        Derived.id("document", request.caller().value(), request.route(), request.key()));
  }

  /** Whether a text has the form of a document id. */
  public static boolean isForm(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
