package org.mutualaid.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Route;
import org.mutualaid.people.Enrolment;

final class DemoPeopleTest {
  private static final List<DemoPerson> PEOPLE = DemoPeople.onTheRoster();

  @Test
  void everybody_on_the_roster_can_be_read_and_is_there_once() {
    assertEquals(PEOPLE.size(), PEOPLE.stream().map(DemoPerson::subject).distinct().count());
    assertEquals(18, PEOPLE.size());
  }

  @Test
  void enrolments_follow_each_other_year_by_year() {
    List<Enrolment> first = PEOPLE.getFirst().cover().enrolments();
    assertEquals(LocalDate.parse("2025-01-01"), first.get(1).start());
    assertEquals(LocalDate.parse("2024-01-01"), first.get(1).continuousSince());
  }

  @Test
  void every_member_has_a_reviewer_at_each_level() {
    for (DemoPerson person : PEOPLE) {
      person
          .cover()
          .memberships()
          .forEach(
              membership -> {
                assertTrue(offices().anyMatch(membership.unit().value()::equals));
                assertTrue(offices().anyMatch(membership.district().value()::equals));
              });
    }
    assertEquals(8, offices().filter(Route.CITY.value()::equals).count());
  }

  private static Stream<String> offices() {
    return PEOPLE.stream()
        .flatMap(person -> person.post().stream())
        .map(post -> post.office().value());
  }
}
