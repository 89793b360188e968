package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Worked;
import org.mutualaid.ledger.Booking;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemorySettlements;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.settlement.MemberData;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.SettleMembers;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Settling;
import org.mutualaid.settlement.Standing;
import org.mutualaid.settlement.Totals;

class SettleMembersTest {
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();

  /** Another seed: {@code -Dseed=<number>}. The seed of a failure stands in its message. */
  private static final long SEED = Long.getLong("seed", 20_261_125L);

  private static final String FROM_SEED = "seed " + SEED;
  private static final int MEMBERS = 300;

  private final Random random = new Random(SEED);
  private final Memory memory = new Memory(() -> Instant.EPOCH);
  private final MemorySettlements settlements = new MemorySettlements(memory);
  private final SettleMembers settle = new SettleMembers(settlements);

  @Test
  void a_quarter_pays_the_sum_of_the_year_less_what_was_paid() {
    PersonId member = enrolled("M1");
    assertEquals("640.00", paid(member, 1, 500_000));
    assertEquals("0.00", paid(member, 2, 500_000));
    assertEquals("20.00", paid(member, 3, 510_000));
    assertEquals("0.00", paid(member, 4, 400_000));
  }

  @Test
  void a_benefit_that_is_filed_has_no_line() {
    PersonId member = enrolled("M1");
    settle(1, List.of(new MemberData(member, List.of(stay(LocalDate.of(2026, 2, 1), 230_000)))));
    assertEquals(
        List.of("MED-INSERVICE.INPATIENT 200.00 OK"),
        settlements.of(quarter(1)).getFirst().lines().stream()
            .map(Worked::line)
            .map(line -> line.benefit() + " " + line.amount() + " " + line.reason())
            .toList());
  }

  @Test
  void stays_count_in_the_order_of_their_days_whatever_order_they_are_told_in() {
    PersonId member = enrolled("M1");
    Event first = stay(LocalDate.of(2026, 1, 5), 130_000);
    Event later = stay(LocalDate.of(2026, 3, 5), 130_000);
    Totals totals = settle(1, List.of(new MemberData(member, List.of(later, first))));
    assertEquals("130.00", totals.amount().toString());
  }

  @Test
  void whom_the_roster_does_not_know_is_left_out_and_settled_once_it_does() {
    PersonId member = PersonId.of("issuer", "M1");
    List<MemberData> file = List.of(outpatient(member, 1, 280_000));
    assertEquals(Totals.UNKNOWN, settle(1, file));
    enrolled("M1");
    assertEquals(new Totals(1, 0, 1, 1, new Money(20_000)), settle(1, file));
  }

  @Test
  void five_are_settled_side_by_side_and_no_more() {
    List<MemberData> file = drawnFile();
    Totals whole = new SettleMembers(twin()).all(settling(1), file.iterator(), () -> true);
    var meeting = new CyclicBarrier(5);
    var underWay = new AtomicInteger();
    var most = new AtomicInteger();
    var meanwhile =
        new Overtaken(
            () -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              await(meeting);
              underWay.decrementAndGet();
            });
    try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
      Totals totals =
          new SettleMembers(meanwhile, lanes).all(settling(1), file.iterator(), () -> true);
      assertEquals(whole, totals, FROM_SEED);
    }
    assertEquals(5, most.get(), FROM_SEED);
    assertEquals(MEMBERS, settlements.of(quarter(1)).size(), FROM_SEED);
  }

  /** Returns once five have come, as the members of the file are a multiple of five. */
  private static void await(CyclicBarrier meeting) {
    try {
      meeting.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("fewer than five were begun at once", e);
    }
  }

  @Test
  void each_member_is_settled_once_however_often_it_is_cut_short() {
    List<MemberData> file = drawnFile();
    Totals whole = new SettleMembers(twin()).all(settling(1), file.iterator(), () -> true);
    int runs = 0;
    for (boolean done = false; !done; runs++) {
      done = cutShort(file, random.nextInt(MEMBERS / 3));
    }
    assertTrue(runs > 1, FROM_SEED);
    assertEquals(MEMBERS, settlements.of(quarter(1)).size(), FROM_SEED);
    assertEquals(whole, settle(1, file), FROM_SEED);
    Totals stored =
        settlements.of(quarter(1)).stream()
            .map(Settlement::totals)
            .reduce(Totals.NONE, Totals::plus);
    assertEquals(whole, stored, FROM_SEED);
  }

  @Test
  void the_quarters_of_a_year_together_pay_what_the_year_is_worth_and_never_less_than_nothing() {
    for (int time = 0; time < MEMBERS; time++) {
      PersonId member = enrolled("Q" + time);
      long fen = 0;
      Money total = Money.ZERO;
      for (int quarter = 1; quarter <= 4; quarter++) {
        fen += random.nextInt(200_000) * 5L;
        Totals totals = settle(quarter, List.of(outpatient(member, quarter, fen)));
        assertTrue(totals.amount().fen() >= 0, FROM_SEED);
        total = total.plus(totals.amount());
      }
      assertEquals(Math.min(20_065_300, Math.max(0, fen - 180_000) / 5), total.fen(), FROM_SEED);
    }
  }

  @Test
  void who_is_overtaken_reads_again_and_pays_nothing_twice() {
    PersonId member = enrolled("M1");
    List<MemberData> file = List.of(outpatient(member, 1, 280_000));
    var overtaken = new Overtaken(() -> settle(1, file));
    Totals totals = new SettleMembers(overtaken).all(settling(1), file.iterator(), () -> true);
    assertEquals(new Totals(1, 0, 1, 1, new Money(20_000)), totals);
    assertEquals(1, settlements.of(quarter(1)).size());
  }

  /** Somebody else settles the member between the read and the write. */
  private final class Overtaken implements Settlements {
    private final Runnable meanwhile;

    Overtaken(Runnable meanwhile) {
      this.meanwhile = meanwhile;
    }

    @Override
    public Standing standing(Quarter quarter, PersonId member) {
      return settlements.standing(quarter, member);
    }

    @Override
    public boolean store(Settlement settlement, Booking booking) {
      meanwhile.run();
      return settlements.store(settlement, booking);
    }
  }

  private boolean cutShort(List<MemberData> file, int after) {
    var left = new AtomicInteger(settlements.of(quarter(1)).size() + 1 + after);
    boolean last = left.get() > MEMBERS;
    if (last) {
      settle(1, file);
    } else {
      assertThrows(
          SettleMembers.OutOfTime.class,
          () -> settle.all(settling(1), file.iterator(), () -> left.getAndDecrement() > 0),
          FROM_SEED);
    }
    return last;
  }

  /** The same town, of which nothing is settled yet. */
  private MemorySettlements twin() {
    var other = new Memory(() -> Instant.EPOCH);
    for (int i = 0; i < MEMBERS; i++) {
      new MemoryPeople(memory)
          .find(PersonId.of("issuer", "D" + i))
          .ifPresent(new MemoryPeople(other)::record);
    }
    return new MemorySettlements(other);
  }

  private List<MemberData> drawnFile() {
    List<MemberData> file = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      PersonId member = enrolled("D" + i);
      List<Event> events = new ArrayList<>();
      events.add(outpatient(member, 1, random.nextInt(600_000)).events().getFirst());
      for (int stays = random.nextInt(3); stays > 0; stays--) {
        LocalDate admission = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(80));
        events.add(stay(admission, random.nextInt(600_000)));
      }
      Collections.shuffle(events, random);
      file.add(new MemberData(member, events));
    }
    return file;
  }

  private String paid(PersonId member, int quarter, long fen) {
    return settle(quarter, List.of(outpatient(member, quarter, fen))).amount().toString();
  }

  private Totals settle(int quarter, List<MemberData> file) {
    return settle.all(settling(quarter), file.iterator(), () -> true);
  }

  private static Settling settling(int quarter) {
    return new Settling(BOOK, quarter(quarter), quarter(quarter).last().plusDays(15));
  }

  private static Quarter quarter(int number) {
    return new Quarter(2026, number);
  }

  private static MemberData outpatient(PersonId member, int quarter, long fen) {
    LocalDate end = quarter(quarter).last();
    return new MemberData(
        member, List.of(new Event.OutpatientYearToDate(end, new Money(fen), new TreeSet<>())));
  }

  private static Event stay(LocalDate admission, long fen) {
    return new Event.HospitalStay(
        admission,
        admission.plusDays(8),
        Event.Cause.ILLNESS,
        List.of(new Money(fen)),
        new TreeSet<>());
  }

  private PersonId enrolled(String subject) {
    PersonId id = PersonId.of("issuer", subject);
    LocalDate start = LocalDate.of(2026, 1, 1);
    LocalDate end = LocalDate.of(2026, 12, 31);
    List<Enrolment> enrolments = new ArrayList<>();
    for (String plan : List.of("MED-INSERVICE", "HOSP-ALLOW")) {
      enrolments.add(new Enrolment(plan, start, end, Optional.empty(), 1, start));
    }
    var membership =
        new Membership(
            start, Optional.empty(), new OfficeId("U-1"), new OfficeId("D-1"), Role.UNIT);
    var cover = new Cover(List.of(membership), enrolments, traits());
    new MemoryPeople(memory)
        .record(new Person(id, cover, Optional.empty(), Optional.empty(), Optional.empty()));
    return id;
  }

  private static Traits traits() {
    return new Traits(
        Optional.of(LocalDate.of(1985, 6, 1)),
        Optional.of(true),
        Optional.of(Traits.Employment.IN_SERVICE),
        Optional.of(Traits.Sex.F),
        Optional.empty(),
        Optional.of("BEIJING_EMPLOYEE"),
        Optional.of(true));
  }
}
