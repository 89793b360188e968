package org.mutualaid.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.claim.Prompt;
import org.mutualaid.people.Role;

class PromptsTest {
  @ParameterizedTest
  @EnumSource
  void what_time_brings_about_has_its_words_and_those_for_the_member_go_to_them(Prompt prompt) {
    assertEquals(prompt.to() != Role.MEMBER, Told.valueOf(prompt.name()).isForOffice());
  }
}
