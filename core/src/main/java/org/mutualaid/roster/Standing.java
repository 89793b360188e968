package org.mutualaid.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Membership.Status;

/**
 * What becomes of somebody's memberships by a row. What is on record is closed and added to, never
 * rewritten: claims were decided on it.
 */
final class Standing {
  private final List<Membership> known;
  private final RosterRow row;
  private final Office office;
  private final Reach reach;

  Standing(List<Membership> known, RosterRow row, Office office, Reach reach) {
    this.known = known;
    this.row = row;
    this.office = office;
    this.reach = reach;
  }

  /** The last of somebody's memberships. */
  static Optional<Membership> last(List<Membership> known) {
    return known.stream().max(Comparator.comparing(Membership::from));
  }

  /** Why the row cannot be, on which column. */
  Optional<Wrong> refusal() {
    if (row.memberSince().filter(day -> day.isAfter(row.since())).isPresent()) {
      return wrong(Column.MEMBER_SINCE, Remark.Code.BAD_DATE);
    }
    return last(known).map(this::refusalAfter).orElseGet(this::refusalOfNew);
  }

  /** What is wrong, and where. */
  record Wrong(Column column, Remark.Code code) {}

  /** The memberships by the row, which must not be refused. */
  List<Membership> after() {
    Optional<Membership> last = last(known);
    if (last.isEmpty()) {
      return begun();
    }
    return says(last.get()) ? known : continued(last.get());
  }

  private Optional<Wrong> refusalOfNew() {
    boolean begins = row.status() == Status.ACTIVE || row.status() == Status.RETIRED;
    boolean tellsOfBefore = row.memberSince().filter(day -> day.isBefore(row.since())).isPresent();
    return begins || tellsOfBefore
        ? Optional.empty()
        : wrong(Column.STATUS, Remark.Code.NOT_A_MEMBER);
  }

  private Optional<Wrong> refusalAfter(Membership last) {
    if (says(last)) {
      return Optional.empty();
    }
    boolean letGo = last.to().isPresent() || !isKept(last.status());
    boolean takenOver = letGo && row.status() == Status.ACTIVE;
    if (!takenOver && !reach.covers(last.unit(), last.district())) {
      return wrong(Column.UNIT, Remark.Code.MEMBER_ELSEWHERE);
    }
    if (isSame(last) && last.to().isEmpty()) {
      return wrong(Column.SINCE, Remark.Code.SINCE_DIFFERS);
    }
    if (!row.since().isAfter(last.to().orElse(last.from()))) {
      return wrong(Column.SINCE, Remark.Code.BEFORE_WHAT_IS_KNOWN);
    }
    boolean isOver = last.status() == Status.ENDED || last.status() == Status.TRANSFERRED;
    return isOver && row.status() != Status.ACTIVE
        ? wrong(Column.STATUS, Remark.Code.NOT_A_MEMBER)
        : Optional.empty();
  }

  private boolean says(Membership last) {
    return isSame(last) && last.to().isEmpty() && last.from().equals(row.since());
  }

  private boolean isSame(Membership last) {
    return last.unit().equals(row.unit()) && last.status() == row.status();
  }

  private static boolean isKept(Status status) {
    return status == Status.ACTIVE || status == Status.RETIRED;
  }

  private List<Membership> begun() {
    LocalDate since = row.memberSince().orElse(row.since());
    List<Membership> begun = new ArrayList<>();
    if (row.status() != Status.ACTIVE && since.isBefore(row.since())) {
      begun.add(membership(since, Status.ACTIVE, since).until(row.since().minusDays(1)));
    }
    begun.add(membership(row.since(), row.status(), since));
    return List.copyOf(begun);
  }

  private List<Membership> continued(Membership last) {
    LocalDate dayBefore = row.since().minusDays(1);
    LocalDate since = last.on(dayBefore) ? last.continuousSince() : row.since();
    List<Membership> continued = new ArrayList<>(known);
    if (last.to().isEmpty()) {
      continued.set(continued.indexOf(last), last.until(dayBefore));
    }
    continued.add(membership(row.since(), row.status(), since));
    return List.copyOf(continued);
  }

  private Membership membership(LocalDate from, Status status, LocalDate continuousSince) {
    return new Membership(
        from,
        Optional.empty(),
        office.id(),
        office.district(),
        office.first(),
        status,
        continuousSince);
  }

  private static Optional<Wrong> wrong(Column column, Remark.Code code) {
    return Optional.of(new Wrong(column, code));
  }
}
