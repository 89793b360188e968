package org.mutualaid.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Membership.Status;

/** What holds whatever rows come. The seed of a failure is told: {@code -Dseed=...} plays it. */
final class AnyRowsTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(SEED);

  @Test
  void any_rows_leave_a_history_that_can_be_read() {
    for (int person = 0; person < 2_000; person++) {
      Optional<Known> known = Optional.empty();
      for (int row = 0; row < 8; row++) {
        known = followed(known, aRow());
      }
    }
  }

  private Optional<Known> followed(Optional<Known> before, RosterRow row) {
    Reach reach = random.nextBoolean() ? ARow.district() : ARow.unit(row.unit().value());
    if (!(ARow.decided(reach, before, row) instanceof Decision.Change change)) {
      return before;
    }
    var after = new Known(change.after(), Optional.of(row.details()));
    assertRead(before, after);
    var again = ARow.decided(reach, Optional.of(after), row);
    assertEquals(new Decision.Unchanged(change.remarks()), again, this::seed);
    return Optional.of(after);
  }

  private void assertRead(Optional<Known> before, Known after) {
    List<Membership> all = after.person().cover().memberships();
    for (int at = 1; at < all.size(); at++) {
      LocalDate end = all.get(at - 1).to().orElseThrow();
      assertTrue(end.isBefore(all.get(at).from()), this::seed);
    }
    assertTrue(
        all.stream().noneMatch(one -> one.continuousSince().isAfter(one.from())), this::seed);
    List<Membership> known =
        before.map(one -> one.person().cover().memberships()).orElse(List.of());
    for (int at = 0; at < known.size(); at++) {
      assertEquals(known.get(at).from(), all.get(at).from(), this::seed);
    }
    after.person().cover().enrolments().forEach(this::assertRead);
    assertOneAtATime(after.person().cover().enrolmentsIn("SHARED"));
  }

  private void assertRead(Enrolment one) {
    assertTrue(!one.continuousSince().isAfter(one.start()), this::seed);
    assertTrue(one.start().isBefore(one.end()), this::seed);
    assertTrue(one.shares() <= 2, this::seed);
  }

  private void assertOneAtATime(List<Enrolment> counted) {
    for (int at = 1; at < counted.size(); at++) {
      assertTrue(!counted.get(at - 1).overlaps(counted.get(at)), this::seed);
    }
  }

  private RosterRow aRow() {
    List<RosterRow.Wanted> wanted = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      wanted.add(ARow.shared(aDay().toString(), 1 + random.nextInt(3)));
    }
    List<Status> all = List.of(Status.values());
    Status status = all.get(random.nextInt(all.size()));
    String unit = "U-" + (1 + random.nextInt(2));
    RosterRow row =
        ARow.of(
            unit,
            random.nextInt(3) > 0 ? Status.ACTIVE : status,
            aDay(),
            wanted.toArray(RosterRow.Wanted[]::new));
    return random.nextInt(4) == 0 ? ARow.memberSince(row, aDay()) : row;
  }

  private LocalDate aDay() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
  }

  private String seed() {
    return "-Dseed=" + SEED;
  }
}
