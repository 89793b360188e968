package org.mutualaid.claim;

import java.util.Optional;

/**
 * What a reviewer wrote in free words at one step. Kept sealed, since people write names.
 *
 * @param text for the record, for staff alone
 * @param ruleArticle the article of the plan's rules that a rejection rests on, or would
 */
public record Note(Optional<String> text, Optional<String> ruleArticle) {
  @Override
  public String toString() {
    return "Note[hidden]";
  }
}
