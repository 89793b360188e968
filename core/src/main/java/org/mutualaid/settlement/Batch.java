package org.mutualaid.settlement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.people.PersonId;

/**
 * All that a quarter comes to, which the city releases as one.
 *
 * @param file the name of the file that was settled last
 * @param version one more with every change; what somebody decides on is what they saw
 * @param totals of all lines that pay, released ones among them; of the members and lines of the
 *     file
 * @param releasedBy who at the city said so: the first proposes it, the second does it
 * @param refused the file that came last, if nothing of it was settled
 */
public record Batch(
    Quarter quarter,
    String file,
    State state,
    long version,
    Totals totals,
    List<PersonId> releasedBy,
    Optional<RefusedFile> refused) {
  public Batch {
    releasedBy = List.copyOf(releasedBy);
  }

  /** Where a batch stands. */
  public enum State {
    /** The only file so far had flaws. */
    FILE_REFUSED,
    SETTLING,
    /** All members are settled; waits for the city. */
    READY,
    /** One person at the city released it; a second one must say the same. */
    AWAITING_SECOND_PERSON,
    /** Released; the payouts come to be, member by member. */
    RELEASING,
    /** All payouts are there. */
    RELEASED;

    /** Whether somebody at the city may release it. */
    public boolean mayBeReleased() {
      return this == READY || this == AWAITING_SECOND_PERSON;
    }
  }

  /**
   * A file of which nothing was settled.
   *
   * @param flaws where and what, never what stands there
   */
  public record RefusedFile(String file, List<String> flaws) {
    public RefusedFile {
      flaws = List.copyOf(flaws);
    }
  }

  /** The first of a quarter, before anything is known. */
  static Batch of(Quarter quarter, String file) {
    return new Batch(
        quarter, file, State.FILE_REFUSED, 0, Totals.NONE, List.of(), Optional.empty());
  }

  /** A file is being settled, so nothing is decided on what was there before. */
  Batch settling(String next) {
    return new Batch(
        quarter, next, State.SETTLING, version + 1, totals, List.of(), Optional.empty());
  }

  /** A file came of which nothing is settled; all else stays. */
  Batch refusing(RefusedFile other) {
    return new Batch(quarter, file, state, version + 1, totals, releasedBy, Optional.of(other));
  }

  /** All members of the file are settled; the city decides on what this comes to. */
  Batch closed(String done, Totals all, Released released) {
    State next =
        released.lines() > 0 && released.lines() == all.paying() ? State.RELEASED : State.READY;
    return new Batch(quarter, done, next, version + 1, all, List.of(), refused);
  }

  /** Whether somebody may say the next word on it; what they get of it is not looked at. */
  public boolean mayBeReleasedBy(PersonId person) {
    return state.mayBeReleased() && !releasedBy.contains(person);
  }

  /** One person at the city releases it: the first proposes it, the second does it. */
  Batch releasing(PersonId person) {
    State next = state == State.READY ? State.AWAITING_SECOND_PERSON : State.RELEASING;
    List<PersonId> both = Stream.concat(releasedBy.stream(), Stream.of(person)).toList();
    return new Batch(quarter, file, next, version + 1, totals, both, refused);
  }

  /** The payouts of all members are there. */
  Batch released() {
    return new Batch(quarter, file, State.RELEASED, version + 1, totals, releasedBy, refused);
  }
}
