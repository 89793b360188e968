package org.mutualaid.roster;

import org.mutualaid.claim.RequestKey;
import org.mutualaid.privacy.Derived;

/** Names one import. Made from the request that began it. */
public record ImportId(String value) {
  /** The import that this request begins. */
  public static ImportId begunBy(RequestKey request) {
    return new ImportId(Derived.id("import", request.caller().value(), request.key()));
  }

  /** Whether a text has the form of an import's id. */
  public static boolean isForm(String text) {
    return Derived.isId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
