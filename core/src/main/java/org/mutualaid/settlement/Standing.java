package org.mutualaid.settlement;

import java.util.Optional;
import org.mutualaid.benefit.History;
import org.mutualaid.people.Person;

/**
 * What settling a member rests on.
 *
 * @param person as the roster knows them now, if it does
 * @param history of the member, and of those who share the home
 * @param version of the history, which {@link Settlements#store} compares
 * @param settled what the quarter came to, if it is settled already
 */
public record Standing(
    Optional<Person> person, History history, long version, Optional<Totals> settled) {}
