package org.mutualaid.notice;

import java.util.SortedMap;

/** The words of notices to people, in every language there is. */
public interface Wording {
  /**
   * The whole text to send.
   *
   * @return by the tag of the language, each short enough for two parts of an SMS
   */
  SortedMap<String, String> of(ReviewNotice notice, OwnerNotice message);

  /** What an office is told in words, by language: of warnings and calls to make; else nothing. */
  SortedMap<String, String> forDesk(ReviewNotice notice);
}
