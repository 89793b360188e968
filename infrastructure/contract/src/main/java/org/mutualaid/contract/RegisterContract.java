package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.RegisterUnit;

/** Who puts which unit into the register, and that it is stored once. */
public abstract class RegisterContract {
  private static final Receipt RECEIPT = new Receipt("registered");

  private final ImportStore store;
  private final OfficeId district = Cast.anOffice("D");
  private final OfficeId unit = Cast.anOffice("U");
  private final Person officer = Cast.aReviewer(new Post(Role.DISTRICT, district));
  private final Person neighbour = Cast.aReviewer(new Post(Role.DISTRICT, Cast.anOffice("D")));
  private final Person city = Cast.aReviewer(new Post(Role.MUNICIPAL, Cast.anOffice("M")));
  private final Person clerk = Cast.aReviewer(new Post(Role.UNIT, unit));

  protected RegisterContract(Backing backing) {
    this.store = backing.imports(new MovableClock());
  }

  @BeforeEach
  final void recordTheOfficers() {
    List.of(officer, neighbour, city, clerk).forEach(store.people()::record);
  }

  @Test
  void a_district_registers_and_corrects_a_unit_of_its_own() {
    assertInstanceOf(Outcome.Accepted.class, register(officer, district, 7));
    assertInstanceOf(Outcome.Accepted.class, register(officer, district, 8));
    assertEquals(Optional.of(office(district, 8)), store.offices().find(unit));
  }

  @Test
  void neither_the_unit_nor_another_district_registers_it() {
    var notTheirs = new Outcome.Refused(new Refusal.NotYourDesk());
    assertEquals(notTheirs, register(clerk, district, 7));
    assertEquals(notTheirs, register(neighbour, district, 7));
    assertEquals(Optional.empty(), store.offices().find(unit));
  }

  @Test
  void a_district_takes_no_unit_from_another_and_the_city_moves_it() {
    register(officer, district, 7);
    OfficeId theirs = neighbour.post().orElseThrow().office();
    assertEquals(new Outcome.Refused(new Refusal.NotYourDesk()), register(neighbour, theirs, 7));
    assertInstanceOf(Outcome.Accepted.class, register(city, theirs, 7));
    assertEquals(Optional.of(office(theirs, 7)), store.offices().find(unit));
    assertEquals(new Outcome.Refused(new Refusal.NotYourDesk()), register(officer, district, 7));
  }

  @Test
  void a_repeated_request_gets_its_first_answer_and_changes_nothing() {
    RequestKey request = key(officer);
    var register = new RegisterUnit(store.register());
    register.on(office(district, 7), request, RECEIPT);
    register(officer, district, 9);
    assertEquals(
        new Outcome.Accepted(RECEIPT, true), register.on(office(district, 7), request, RECEIPT));
    assertEquals(Optional.of(office(district, 9)), store.offices().find(unit));
  }

  @Test
  void who_lost_the_post_meanwhile_and_what_was_moved_meanwhile_is_not_stored() {
    Post post = officer.post().orElseThrow();
    register(city, neighbour.post().orElseThrow().office(), 7);
    assertEquals(
        new Stored.Lost(),
        store.register().put(office(district, 7), Optional.empty(), post, key(officer), RECEIPT));
    assertEquals(
        new Stored.Lost(),
        store
            .register()
            .put(
                office(district, 7),
                Optional.of(office(district, 7)),
                post,
                key(officer),
                RECEIPT));
    store.people().record(Cast.withoutPost(officer));
    assertEquals(
        new Stored.Lost(),
        store
            .register()
            .put(office(district, 8), store.offices().find(unit), post, key(officer), RECEIPT));
  }

  private Outcome register(Person by, OfficeId of, int staff) {
    return new RegisterUnit(store.register()).on(office(of, staff), key(by), RECEIPT);
  }

  private Office office(OfficeId of, int staff) {
    return new Office(unit, of, Role.UNIT, staff);
  }

  private static RequestKey key(Person by) {
    return new RequestKey(by.id(), "POST /admin/units", "register-" + Cast.fresh(), "hash");
  }
}
