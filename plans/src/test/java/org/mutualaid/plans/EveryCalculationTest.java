package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Fewer where thousands of mistakes are tried on them: {@code -Dmembers=<number>}. */
  private static final int MEMBERS = Integer.getInteger("members", 1_500);

  private static final int EVENTS_EACH = 8;
  private static final int MOST_NIGHTS = 180;

  /** Two shares of a severe disease, in fen. */
  private static final long MOST_FOR_A_DISEASE = 2_000_000;

  /** The reasons that name something. */
  private static final Set<Reason.Code> NAMED =
      EnumSet.of(Reason.Code.FACT_UNKNOWN, Reason.Code.EXCLUDED, Reason.Code.COORDINATED_WITH);

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

  @Test
  void no_plan_pays_more_in_a_year_of_cover_than_its_annual_cap() {
    var drawn = new Drawn(BOOK, SEED);
    for (int member = 0; member < MEMBERS; member++) {
      Map<String, Long> used = new HashMap<>();
      for (Paid paid : life(drawn, drawn.cover())) {
        String plan = paid.benefit().plan();
        long sum = used.merge(plan + paid.period(), paid.amount().fen(), Long::sum);
        assertTrue(sum <= annualCap(plan), SEED + " " + paid);
      }
    }
  }

  private static long annualCap(String plan) {
    return BOOK.rules().plans().stream()
        .filter(one -> one.code().equals(plan))
        .flatMap(one -> one.annualCap().stream())
        .mapToLong(Money::fen)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  @Test
  void no_year_of_cover_pays_more_nights_than_its_cap() {
    var drawn = new Drawn(BOOK, SEED);
    for (int member = 0; member < MEMBERS; member++) {
      Map<String, Integer> used = new HashMap<>();
      for (Paid paid : life(drawn, drawn.cover())) {
        int sum = used.merge(paid.benefit() + " " + paid.period(), paid.days(), Integer::sum);
        assertTrue(sum <= MOST_NIGHTS, SEED + " " + paid);
      }
    }
  }

  @Test
  void no_disease_is_paid_more_than_once_in_full_whatever_comes_between() {
    var drawn = new Drawn(BOOK, SEED);
    for (int member = 0; member < MEMBERS; member++) {
      Map<String, Long> used = new HashMap<>();
      for (Paid paid : life(drawn, drawn.cover())) {
        if (paid.illness().isPresent()) {
          String disease = paid.benefit() + paid.illness().orElseThrow().disease();
          long sum = used.merge(disease, paid.amount().fen(), Long::sum);
          assertTrue(sum <= MOST_FOR_A_DISEASE, SEED + " " + paid);
        }
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
  void an_unknown_fact_an_exclusion_and_a_line_that_gave_way_never_pay() {
    onEveryLine(
        line -> {
          boolean named = NAMED.contains(line.reason().code());
          assertTrue(!named || line.amount().isZero(), said(line));
          assertEquals(named, !line.reason().argument().isEmpty(), said(line));
        });
  }

  @Test
  void what_is_drawn_shows_most_reasons() {
    Set<Reason.Code> seen = EnumSet.noneOf(Reason.Code.class);
    onEveryLine(line -> seen.add(line.reason().code()));
    assertTrue(seen.size() >= 20, SEED + " shows only " + seen);
  }

  private static void onEveryLine(Consumer<Line> law) {
    var drawn = new Drawn(BOOK, SEED);
    for (int member = 0; member < MEMBERS; member++) {
      worked(drawn, drawn.cover()).stream().map(Worked::line).forEach(law);
    }
  }

  /** What a member's events use up. */
  private static List<Paid> life(Drawn drawn, Cover cover) {
    return worked(drawn, cover).stream().map(Worked::uses).toList();
  }

  /** The lines of a member's events, each with what was paid before as its history. */
  private static List<Worked> worked(Drawn drawn, Cover cover) {
    History history = History.NONE;
    List<Worked> all = new ArrayList<>();
    for (int i = 0; i < EVENTS_EACH; i++) {
      for (Worked line : lines(drawn.event(), cover, history)) {
        history = history.plus(line.uses());
        all.add(line);
      }
    }
    return all;
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
