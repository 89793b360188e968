package org.mutualaid.letters;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a letter says, before it is set on pages.
 *
 * @param language its tag
 * @param office from whom it comes
 * @param key of the claim, the decision and the language, which makes the letter one of its kind
 * @param decidedAt the moment that the letter bears
 * @param foot what stands at the foot of every page
 * @param pageOf the words of the number of a page, with the number and how many there are
 */
record Letter(
    String language,
    String office,
    String title,
    String key,
    OffsetDateTime decidedAt,
    List<Part> parts,
    String foot,
    String pageOf) {

  /** A part of a letter, from top to bottom. */
  sealed interface Part {}

  /** What the part after it is about. */
  record Heading(String text) implements Part {}

  /** Sentences. */
  record Paragraph(String text) implements Part {}

  /** A name and a value beside it. */
  record Row(String name, String value) implements Part {}

  /**
   * A sum at the right end of its line.
   *
   * @param strong whether it is the sum of all
   */
  record Sum(String name, String amount, boolean strong) implements Part {}

  /** What explains the part before it, smaller and further in. */
  record Detail(String text) implements Part {}

  @Override
  public String toString() {
    return "Letter[hidden]";
  }
}
