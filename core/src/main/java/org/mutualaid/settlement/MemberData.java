package org.mutualaid.settlement;

import java.util.Comparator;
import java.util.List;
import org.mutualaid.benefit.Event;
import org.mutualaid.people.PersonId;

/**
 * What the insurance tells of one member for a quarter: the outpatient costs of the year so far,
 * and the stays that ended in the quarter. No stay is told in two quarters.
 */
public record MemberData(PersonId member, List<Event> events) {
  public MemberData {
    events = events.stream().sorted(Comparator.comparing(Event::date)).toList();
  }
}
