package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.plan.CompiledPlanBook;

/** Where the rules let the order of things play no part, it plays none. */
class AnyOrderTest {
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int TIMES = 300;
  private static final int EVENTS = 5;

  /** Another seed: {@code -Dseed=<number>}. The seed of a failure stands in its message. */
  private static final long SEED = Long.getLong("seed", 20_261_124L);

  @Test
  void the_losses_of_a_year_are_paid_the_same_in_any_order() {
    sameInAnyOrder("ACC-PROP", random -> fire(random));
  }

  @Test
  void the_nights_of_a_year_are_paid_the_same_in_any_order() {
    sameInAnyOrder("HOSP-ALLOW", random -> stay(random));
  }

  private static Event fire(Random random) {
    Money loss = new Money(1L + random.nextInt(300_000) * 10L);
    return new Event.Fire(FIRST.plusDays(random.nextInt(365)), loss, new TreeSet<>());
  }

  private static Event stay(Random random) {
    LocalDate admission = FIRST.plusDays(random.nextInt(300));
    return new Event.HospitalStay(
        admission,
        admission.plusDays(2 + random.nextInt(60)),
        Event.Cause.ACCIDENT,
        new TreeSet<>());
  }

  private static void sameInAnyOrder(String plan, Function<Random, Event> drawn) {
    var random = new Random(SEED);
    for (int time = 0; time < TIMES; time++) {
      Cover cover = cover(List.of(enrolment(plan)));
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < EVENTS; i++) {
        events.add(drawn.apply(random));
      }
      Money once = total(cover, events);
      Collections.shuffle(events, random);
      assertEquals(once, total(cover, events), "seed " + SEED + ": " + events);
    }
  }

  /** A loss of whole tens of fen has a tenth that needs no rounding. */
  private static Money total(Cover cover, List<Event> events) {
    History history = History.NONE;
    Money total = Money.ZERO;
    for (Event event : events) {
      for (Worked line : worked(cover, event, history)) {
        history = history.plus(line.uses());
        total = total.plus(line.line().amount());
      }
    }
    return total;
  }

  private static List<Worked> worked(Cover cover, Event event, History history) {
    return Adjudication.worked(
        BOOK.rulesOn(event.date()), event, cover, history, event.date().plusDays(90));
  }

  @Test
  void enrolments_may_be_listed_in_any_order() {
    var drawn = new Drawn(BOOK, SEED);
    var random = new Random(SEED);
    for (int time = 0; time < TIMES; time++) {
      Cover cover = drawn.cover();
      Event event = drawn.event();
      List<Enrolment> shuffled = new ArrayList<>(cover.enrolments());
      shuffled.removeIf(one -> beginsWithAnother(one, cover));
      Cover same = new Cover(cover.memberships(), List.copyOf(shuffled), cover.traits());
      Collections.shuffle(shuffled, random);
      Cover other = new Cover(cover.memberships(), shuffled, cover.traits());
      assertEquals(
          worked(same, event, History.NONE),
          worked(other, event, History.NONE),
          "seed " + SEED + ": " + event);
    }
  }

  /** Of two that begin on one day the first listed counts, so there the order says something. */
  private static boolean beginsWithAnother(Enrolment one, Cover cover) {
    return cover.enrolments().stream()
            .filter(other -> other.plan().equals(one.plan()))
            .filter(other -> other.start().equals(one.start()))
            .count()
        > 1;
  }

  private static Enrolment enrolment(String plan) {
    return new Enrolment(
        plan, FIRST, FIRST.plusYears(1).minusDays(1), Optional.empty(), 1, FIRST.minusYears(1));
  }

  private static Cover cover(List<Enrolment> enrolments) {
    return Drawn.memberOf(enrolments);
  }
}
