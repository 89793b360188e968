package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.people.Person;

/**
 * What one consistent read gives a request that is about a claim.
 *
 * @param claim if there is one with that id
 * @param caller as the roster knows them now, if it does
 * @param replay the answer given before, if this request was accepted before
 */
public record Opened(Optional<Claim> claim, Optional<Person> caller, Optional<Replay> replay) {}
