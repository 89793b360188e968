package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.Child;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Roster;
import org.mutualaid.roster.Roster.Mark;
import org.mutualaid.roster.RowKind;

/** How rows are written, each on the condition of what was read, and how units are registered. */
public abstract class RosterContract {
  private static final Mark MARK = new Mark(new ImportId("1".repeat(26)), 7, RowKind.CHANGED);

  private final ImportStore store;
  private final Person member;

  protected RosterContract(Backing backing) {
    this.store = backing.imports(new MovableClock());
    this.member = Cast.aMember(backing.vault(), Cast.aRoute());
  }

  @Test
  void somebody_new_is_written_once() {
    assertEquals(Optional.empty(), store.roster().find(member.id()));
    assertTrue(store.roster().write(member, Optional.empty(), MARK));
    assertFalse(store.roster().write(member, Optional.empty(), MARK));
    assertEquals(new Roster.Listed(member, 1, Optional.of(MARK)), found());
    assertEquals(Optional.of(member), store.people().find(member.id()));
  }

  @Test
  void everything_that_a_row_can_say_is_kept() {
    Person person = withHistory(member);
    assertTrue(store.roster().write(person, Optional.empty(), MARK));
    assertEquals(person, found().person());
  }

  @Test
  void what_was_written_meanwhile_is_not_overwritten() {
    store.people().record(member);
    Roster.Listed before = found();
    assertEquals(new Roster.Listed(member, 0, Optional.empty()), before);
    assertTrue(store.roster().write(member, Optional.of(before), MARK));
    assertFalse(store.roster().write(member, Optional.of(before), MARK));
    Roster.Listed once = found();
    store.people().record(member);
    assertFalse(store.roster().write(member, Optional.of(once), MARK));
  }

  @Test
  void of_many_who_write_at_once_one_does() {
    List<Boolean> ends = Race.of(8, at -> store.roster().write(member, Optional.empty(), MARK));
    assertEquals(1, ends.stream().filter(done -> done).count());
  }

  @Test
  void a_unit_is_found_as_it_was_registered_last() {
    OfficeId id = Cast.anOffice("U");
    assertEquals(Optional.empty(), store.offices().find(id));
    store.offices().record(new Office(id, Cast.anOffice("D"), Role.UNIT, 7));
    var now = new Office(id, Cast.anOffice("D"), Role.STATION, 8);
    store.offices().record(now);
    assertEquals(Optional.of(now), store.offices().find(id));
  }

  private Roster.Listed found() {
    return store.roster().find(member.id()).orElseThrow();
  }

  private static Person withHistory(Person person) {
    LocalDate left = LocalDate.of(2026, 3, 1);
    Membership active = person.cover().memberships().getFirst();
    var suspended =
        new Membership(
            left,
            Optional.empty(),
            active.unit(),
            active.district(),
            Role.UNIT,
            Membership.Status.SUSPENDED,
            active.from());
    var cover =
        new Cover(
            List.of(active.until(left.minusDays(1)), suspended),
            person.cover().enrolments(),
            person.cover().traits());
    return new Person(
        person.id(),
        cover,
        person.post(),
        person.household(),
        person.details(),
        List.of(new Child("C1", left)));
  }
}
