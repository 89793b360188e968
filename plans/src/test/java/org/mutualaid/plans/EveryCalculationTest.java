package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Paid;
import org.mutualaid.benefit.Reason;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.plan.CompiledPlanBook;

/** What holds of every calculation, tried on many drawn members and events. */
class EveryCalculationTest {
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();
  private static final int MEMBERS = 1_500;
  private static final int EVENTS_EACH = 8;

  /** Another seed: {@code -Dseed=<number>}. The seed of a failure stands in its message. */
  private static final long SEED = Long.getLong("seed", 20_261_124L);

  @Test
  void no_line_is_negative_and_none_is_without_reason_and_steps() {
    onEveryLine(
        line -> {
          assertTrue(line.amount().compareTo(Money.ZERO) >= 0, said(line));
          assertFalse(line.steps().isEmpty(), said(line));
          assertTrue(line.amount().isZero() || !line.reason().code().isFinal(), said(line));
        });
  }

  @Test
  void the_last_number_of_the_last_step_is_the_amount() {
    onEveryLine(
        line ->
            assertEquals(
                line.amount().toString(), line.steps().getLast().numbers().getLast(), said(line)));
  }

  @Test
  void no_cap_is_ever_passed() {
    var drawn = new Drawn(BOOK, SEED);
    for (int member = 0; member < MEMBERS; member++) {
      Cover cover = drawn.cover();
      Map<String, Long> used = new HashMap<>();
      for (Paid paid : life(drawn, cover)) {
        long sum =
            used.merge(
                paid.benefit() + " " + paid.period() + paid.child(),
                paid.amount().fen(),
                Long::sum);
        assertTrue(sum <= most(cover, paid), SEED + " " + paid);
      }
    }
  }

  /** The cap in fen; a benefit without one may pay anything. */
  private static long most(Cover cover, Paid paid) {
    return cover.enrolmentsIn(paid.benefit().plan()).stream()
        .filter(enrolment -> enrolment.start().equals(paid.period()))
        .findFirst()
        .flatMap(enrolment -> cap(paid.benefit()).flatMap(cap -> cap.of(enrolment)))
        .map(Money::fen)
        .orElse(Long.MAX_VALUE);
  }

  private static Optional<Amount> cap(BenefitCode code) {
    return BOOK.rules().plans().stream()
        .flatMap(plan -> plan.benefits().stream())
        .filter(benefit -> benefit.code().equals(code))
        .findFirst()
        .flatMap(Benefit::cap)
        .flatMap(Cap::amount);
  }

  @Test
  void an_unknown_fact_and_an_exclusion_never_pay() {
    onEveryLine(
        line -> {
          boolean closed =
              line.reason().code() == Reason.Code.FACT_UNKNOWN
                  || line.reason().code() == Reason.Code.EXCLUDED;
          assertTrue(!closed || line.amount().isZero(), said(line));
          assertEquals(closed, !line.reason().argument().isEmpty(), said(line));
        });
  }

  @Test
  void what_is_drawn_shows_most_reasons() {
    Set<Reason.Code> seen = EnumSet.noneOf(Reason.Code.class);
    onEveryLine(line -> seen.add(line.reason().code()));
    assertTrue(seen.size() >= 12, SEED + " shows only " + seen);
  }

  private static void onEveryLine(Consumer<Line> law) {
    var drawn = new Drawn(BOOK, SEED);
    for (int member = 0; member < MEMBERS; member++) {
      Cover cover = drawn.cover();
      Event event = drawn.event();
      lines(event, cover, History.NONE).stream().map(Worked::line).forEach(law);
    }
  }

  /** What a member's events use up, each with what was paid before as its history. */
  private static List<Paid> life(Drawn drawn, Cover cover) {
    History history = History.NONE;
    for (int i = 0; i < EVENTS_EACH; i++) {
      for (Worked line : lines(drawn.event(), cover, history)) {
        history = history.plus(line.uses());
      }
    }
    return history.own();
  }

  /** The lines of an event, worked out twice: the same facts, the same lines. */
  private static List<Worked> lines(Event event, Cover cover, History history) {
    LocalDate applied = event.date().plusDays(event.date().getDayOfMonth() * 30L);
    List<Worked> lines =
        Adjudication.worked(BOOK.rulesOn(event.date()), event, cover, history, applied);
    assertEquals(
        lines.toString(),
        Adjudication.worked(BOOK.rulesOn(event.date()), event, cover, history, applied).toString());
    return lines;
  }

  private static String said(Line line) {
    return "seed " + SEED + ": " + line;
  }
}
