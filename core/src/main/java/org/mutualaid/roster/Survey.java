package org.mutualaid.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Traits.Sex;

/**
 * A look through a whole file before any row of it is decided: whether it can be read to its end,
 * who stands in it twice, and how many of each unit are enrolled in each plan. It is made again
 * whenever work goes on, and finds the same.
 */
final class Survey {
  private final int limit;
  private final Set<PersonId> seen = new HashSet<>();
  private final Set<PersonId> twice = new HashSet<>();
  private final Map<Group, Integer> enrolled = new HashMap<>();
  private final Map<People, Integer> people = new HashMap<>();
  private int rows;
  private Optional<Remark> flaw = Optional.empty();

  private Survey(int limit) {
    this.limit = limit;
  }

  private record Group(OfficeId unit, String plan) {}

  private record People(OfficeId unit, Sex sex) {}

  /** Looks through the rows. */
  static Survey of(Lines lines, int limit) {
    var survey = new Survey(limit);
    while (survey.flaw.isEmpty() && lines.hasNext()) {
      survey.see(lines.next());
    }
    if (survey.rows == 0 && survey.flaw.isEmpty()) {
      survey.flaw = Optional.of(Remark.at(1, Remark.Code.EMPTY));
    }
    return survey;
  }

  /** Why nothing of the file may be applied, if so. */
  Optional<Remark> flaw() {
    return flaw;
  }

  int rows() {
    return rows;
  }

  boolean isTwice(PersonId person) {
    return twice.contains(person);
  }

  int enrolled(OfficeId unit, String plan) {
    return enrolled.getOrDefault(new Group(unit, plan), 0);
  }

  /** How many active people of a unit are of this sex, by the file. */
  int people(OfficeId unit, Sex sex) {
    return people.getOrDefault(new People(unit, sex), 0);
  }

  private void see(Line line) {
    rows++;
    switch (line) {
      case Line.Broken(Remark remark) -> flaw = Optional.of(remark);
      case Line.Bad(var remarks) -> overLimit(remarks.getFirst().line());
      case Line.Row(long number, RosterRow row) -> {
        overLimit(number);
        count(row);
      }
    }
  }

  private void overLimit(long line) {
    if (rows > limit) {
      flaw = Optional.of(Remark.at(line, Remark.Code.TOO_MANY_ROWS));
    }
  }

  private void count(RosterRow row) {
    if (!seen.add(row.person())) {
      twice.add(row.person());
    }
    if (row.status() != Status.ACTIVE) {
      return;
    }
    row.traits().sex().ifPresent(sex -> people.merge(new People(row.unit(), sex), 1, Integer::sum));
    Set<String> plans =
        row.enrolments().stream().map(RosterRow.Wanted::plan).collect(Collectors.toSet());
    for (String plan : plans) {
      enrolled.merge(new Group(row.unit(), plan), 1, Integer::sum);
    }
  }
}
