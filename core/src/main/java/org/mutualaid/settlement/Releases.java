package org.mutualaid.settlement;

import java.util.List;
import java.util.Optional;
import org.mutualaid.people.PersonId;

/**
 * The settled members whose payouts wait for a release, spread over {@link #SHARDS} shards, so that
 * each can be worked off beside the others.
 */
public interface Releases {
  /** How many shards there are. */
  int SHARDS = 8;

  /** All that waits in a quarter; may lag behind. As many calls as it takes to read all. */
  Released waiting(Quarter quarter);

  /**
   * Some members who wait; may lag behind.
   *
   * @param shard from 0
   * @param limit 1 to 1,000
   */
  List<PersonId> waiting(Quarter quarter, int shard, int limit);

  /** What a member waits for, or nothing once it was released. One consistent read. */
  Optional<Due> due(Quarter quarter, PersonId member);

  /**
   * Stores the payouts of a member, the notice of them, and that they are released, as one and
   * once.
   *
   * @return whether it was stored; if not, somebody else did
   */
  boolean store(Release release);
}
