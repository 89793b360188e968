package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.plan.PlanBook;

/**
 * What the passing of time alone brings about while a claim stands as it does, and on which day.
 * Told from the claim and the rule books, so that it comes out the same however late it is asked.
 */
public record Agenda(PlanBook book) {
  /** By the limit after which each is due, in days after papers were asked for. */
  private static final Map<String, List<Prompt>> REMINDERS =
      Map.of(
          "firstReminderCalendarDays", List.of(Prompt.SUPPLEMENT_REMINDER),
          "secondReminderCalendarDays", List.of(Prompt.SUPPLEMENT_REMINDER_AGAIN),
          "lastCallCalendarDays",
              List.of(Prompt.SUPPLEMENT_LAST_CALL, Prompt.SUPPLEMENT_CALL_MEMBER));

  /** One thing, and its day. */
  public sealed interface Item {
    /** From which day on it is due. */
    LocalDate day();
  }

  /**
   * Somebody is to be told.
   *
   * @param since the version of the entry from which its time counts
   */
  public record Tell(LocalDate day, Prompt prompt, long since) implements Item {}

  /** A step that nobody asks for. */
  public record Step(LocalDate day, ClaimAction action) implements Item {}

  /** Everything that is to come, or was to be done since the claim stands so, by day. */
  public List<Item> of(Claim claim) {
    Stream<Item> items =
        switch (claim.state()) {
          case ClaimState.Supplement s -> supplement(claim, s.until());
          case ClaimState.Investigation i ->
              Stream.of(
                  told(claim, i.until(), Prompt.INVESTIGATION_OVERDUE),
                  told(claim, i.until(), Prompt.STILL_WORKING));
          case ClaimState.Reviewing _,
              ClaimState.Approved _,
              ClaimState.Paying _,
              ClaimState.UnderAppeal _ ->
              Stream.concat(warnings(claim), overdue(claim));
          case ClaimState.Paid _, ClaimState.Rejected _ ->
              ended(claim, new ClaimAction.Close(Optional.empty()));
          case ClaimState.Draft _,
              ClaimState.PayFailed _,
              ClaimState.Closed _,
              ClaimState.Withdrawn _,
              ClaimState.Lapsed _ ->
              Stream.empty();
        };
    return items.sorted(Comparator.comparing(Item::day)).toList();
  }

  /** The first day on which something is to be done, if there is any. */
  Optional<LocalDate> first(Claim claim) {
    return of(claim).stream().map(Item::day).findFirst();
  }

  private Stream<Item> supplement(Claim claim, LocalDate until) {
    HistoryEntry asked = since(claim);
    List<Item> items = new ArrayList<>();
    REMINDERS.forEach(
        (limit, prompts) -> {
          LocalDate day = dayOf(asked).plusDays(book.timeLimit(limit));
          prompts.forEach(prompt -> items.add(new Tell(day, prompt, asked.version())));
        });
    items.add(new Step(until.plusDays(1), new ClaimAction.Lapse()));
    return items.stream();
  }

  /** A time is over once its last day is. */
  private static Stream<Item> ended(Claim claim, ClaimAction action) {
    return claim.dueOn().stream().map(last -> new Step(last.plusDays(1), action));
  }

  private static Stream<Item> overdue(Claim claim) {
    return claim.dueOn().stream().map(last -> told(claim, last, Prompt.STILL_WORKING));
  }

  private static Item told(Claim claim, LocalDate last, Prompt prompt) {
    return new Tell(last.plusDays(1), prompt, since(claim).version());
  }

  /** Each on the day on which the pace of the claim comes to it, if nothing is done till then. */
  private Stream<Item> warnings(Claim claim) {
    LocalDate entered = dayOf(since(claim));
    return Pace.of(claim, entered, book).stream()
        .flatMap(
            pace ->
                Arrays.stream(Warning.values())
                    .map(
                        warning ->
                            new Tell(
                                reached(pace, warning, entered),
                                Prompt.of(warning),
                                pace.since())));
  }

  private LocalDate reached(Pace pace, Warning warning, LocalDate from) {
    int left = Warning.Limits.of(book).dueAt(warning, pace.limit()) - pace.elapsed();
    return book.workingDays().dueOn(from, Math.max(0, left));
  }

  /** The step with which the claim came to stand as it does. */
  private static HistoryEntry since(Claim claim) {
    return claim.history().reversed().stream()
        .filter(HistoryEntry::moved)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate dayOf(HistoryEntry entry) {
    return CityTime.dateOf(entry.at());
  }
}
