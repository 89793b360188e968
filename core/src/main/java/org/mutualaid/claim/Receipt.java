package org.mutualaid.claim;

/** The answer to an accepted request, as it was given the first time. Stored sealed, like facts. */
public record Receipt(String text) {
  @Override
  public String toString() {
    return "Receipt[hidden]";
  }
}
