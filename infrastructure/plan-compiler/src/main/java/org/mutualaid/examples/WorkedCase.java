package org.mutualaid.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Worked;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plancompiler.Section;
import org.mutualaid.plancompiler.Value;

/**
 * A worked case: a member, events in order, and what every line of each comes to.
 *
 * @param where it stands, as {@code file:line}
 * @param before what was paid before the first event
 * @param expected for each event, amount and reason by line
 */
public record WorkedCase(
    String id,
    String note,
    String where,
    Cover cover,
    History before,
    List<Told> told,
    List<SortedMap<String, String>> expected) {

  /** What an event without a line comes to. */
  private static final Map<String, String> NOTHING = Map.of("-", Money.ZERO + " NO_COVER");

  /**
   * An event as it is told.
   *
   * @param applied the day of the claim
   */
  public record Told(Event event, LocalDate applied) {}

  /** Reads a case; facts that it does not state are such that the plans of this book pass them. */
  static WorkedCase of(Section section, PlanBook book) {
    List<Told> told = section.need("events").list().stream().map(WorkedCase::told).toList();
    Value expect = section.need("expect");
    List<SortedMap<String, String>> expected =
        expect.list().stream().map(lines -> lines(lines.section())).toList();
    if (told.size() != expected.size()) {
      throw expect.broken(
          "there are " + told.size() + " events and lines for " + expected.size(),
          "Write one entry for each event");
    }
    return new WorkedCase(
        section.need("id").text(),
        section.maybe("note").map(Value::text).orElse(""),
        section.whole().where(),
        CaseMember.cover(section, told, book.rules()),
        new History(List.of(), CaseMember.household(section)),
        told,
        expected);
  }

  private static Told told(Value value) {
    Event event = CaseEvents.event(value.section());
    return new Told(event, value.section().maybe("applied").map(Value::day).orElse(event.date()));
  }

  private static SortedMap<String, String> lines(Section expected) {
    SortedMap<String, String> lines = new TreeMap<>();
    expected.all().forEach((code, line) -> lines.put(code, line(line)));
    return lines;
  }

  private static String line(Value line) {
    if (line.isText()) {
      return Money.ZERO + " " + line.text();
    }
    List<Value> parts = line.list();
    if (parts.size() != 2) {
      throw line.broken("a line is an amount and a reason", "Write [amount, REASON]");
    }
    return parts.getFirst().money() + " " + parts.getLast().text();
  }

  /** The lines of each event as the engine works them out; each is history for the next. */
  public List<List<Worked>> worked(PlanBook book) {
    History history = before;
    List<List<Worked>> results = new ArrayList<>();
    for (Told one : told) {
      List<Worked> lines =
          Adjudication.worked(
              book.rulesOn(one.event().date()), one.event(), cover, history, one.applied());
      results.add(lines);
      for (Worked line : lines) {
        history = history.plus(line.uses());
      }
    }
    return results;
  }

  /** One entry for each line that comes out otherwise than expected, with the steps to it. */
  public List<String> differences(PlanBook book) {
    return Comparison.differences(this, book);
  }

  /** Lines in the form in which they are expected. */
  static SortedMap<String, String> shown(List<Worked> lines) {
    SortedMap<String, String> shown = new TreeMap<>();
    for (Worked worked : lines) {
      String code = worked.line().benefit().toString();
      String name = code;
      for (int n = 2; shown.containsKey(name); n++) {
        name = code + "#" + n;
      }
      shown.put(name, worked.line().amount() + " " + worked.line().reason());
    }
    return shown.isEmpty() ? new TreeMap<>(NOTHING) : shown;
  }
}
