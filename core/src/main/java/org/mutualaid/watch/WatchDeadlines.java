package org.mutualaid.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.claim.Agenda;
import org.mutualaid.claim.Agenda.Tell;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Steps;
import org.mutualaid.claim.Stored;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/**
 * Does what the day has brought about: tells what is due, and takes the steps that nobody asks for.
 * However often, late or seldom it runs, each is done once, and a claim never lapses before its
 * member was called upon for the last time.
 */
public final class WatchDeadlines {
  /** The most claims in one run; what is left waits for the next. */
  public static final int BATCH = 1_000;

  private final Claims claims;
  private final Watches watches;
  private final PlanBook book;
  private final Agenda agenda;
  private final Steps steps;

  public WatchDeadlines(Claims claims, Watches watches, PlanBook book) {
    this.claims = claims;
    this.watches = watches;
    this.book = book;
    this.agenda = new Agenda(book);
    this.steps = new Steps(claims, book);
  }

  /**
   * How much one run found to do.
   *
   * @param tableMissing that it is December or later and the working days that come next are not
   *     published, so that due dates stay provisional
   * @param failures of single claims, which wait for the next run and stopped no other
   */
  public record Watched(
      int notices, int steps, boolean tableMissing, List<RuntimeException> failures) {}

  /**
   * Runs once.
   *
   * @param now the time the schedule says
   */
  public Watched at(Instant now) {
    int notices = 0;
    int taken = 0;
    List<RuntimeException> failures = new ArrayList<>();
    for (ClaimId id : watches.due(CityTime.dateOf(now), BATCH)) {
      try {
        Optional<Claim> claim = claims.view(id, PersonId.SYSTEM).claim();
        Done done = claim.map(there -> look(there, now)).orElse(Done.NOTHING);
        notices += done.notices();
        taken += done.steps();
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    return new Watched(notices, taken, isTableMissing(CityTime.dateOf(now)), failures);
  }

  /** The table of the next year is out in November; a month before the year it is asked for. */
  private boolean isTableMissing(LocalDate today) {
    return book.workingDays().isProvisional(today.plusMonths(1));
  }

  private record Done(int notices, int steps) {
    static final Done NOTHING = new Done(0, 0);
  }

  private Done look(Claim claim, Instant now) {
    LocalDate today = CityTime.dateOf(now);
    List<Agenda.Item> items = agenda.of(claim);
    List<Agenda.Item> due = items.stream().filter(item -> !item.day().isAfter(today)).toList();
    Set<String> before = watches.told(claim.id());
    List<Tell> untold =
        lastForEach(due).stream()
            .filter(tell -> !before.contains(notice(claim, tell, now).dedupeId()))
            .toList();
    Optional<Agenda.Step> step = stepIn(due);
    return step.isPresent() && untold.isEmpty()
        ? take(claim, step.get(), now)
        : tell(claim, untold, next(items, untold, step, today), now);
  }

  /** Of what came due for the same people since they were last told, the last says it all. */
  private static Collection<Tell> lastForEach(List<Agenda.Item> due) {
    Map<Role, Tell> last = new EnumMap<>(Role.class);
    for (Agenda.Item item : due) {
      if (item instanceof Tell tell) {
        last.put(tell.prompt().to(), tell);
      }
    }
    return last.values();
  }

  private static Optional<Agenda.Step> stepIn(List<Agenda.Item> items) {
    return items.stream()
        .filter(Agenda.Step.class::isInstance)
        .map(Agenda.Step.class::cast)
        .findFirst();
  }

  /** A step that is due waits for as long after a late last call as it would after one in time. */
  private static Optional<LocalDate> next(
      List<Agenda.Item> items, List<Tell> untold, Optional<Agenda.Step> step, LocalDate today) {
    return step.map(
            late -> today.plusDays(ChronoUnit.DAYS.between(untold.getLast().day(), late.day())))
        .or(
            () ->
                items.stream().map(Agenda.Item::day).filter(day -> day.isAfter(today)).findFirst());
  }

  private Done tell(Claim claim, List<Tell> untold, Optional<LocalDate> next, Instant now) {
    List<ReviewNotice> notices = untold.stream().map(tell -> notice(claim, tell, now)).toList();
    var telling = new Telling(claim.id(), claim.version(), notices, next, now);
    return watches.store(telling) instanceof Stored.Done
        ? new Done(notices.size(), 0)
        : Done.NOTHING;
  }

  private static ReviewNotice notice(Claim claim, Tell tell, Instant now) {
    return ReviewNotice.of(claim, tell.prompt(), tell.since(), now);
  }

  /** Whoever was faster has brought the claim further; then its new state has days of its own. */
  private Done take(Claim claim, Agenda.Step step, Instant now) {
    var asked = Steps.Asked.ofItself(claim, step.action(), now);
    Optional<Outcome> outcome = steps.attempt(asked, _ -> new Receipt(""));
    boolean taken = outcome.filter(Outcome.Accepted.class::isInstance).isPresent();
    return new Done(0, taken ? 1 : 0);
  }
}
