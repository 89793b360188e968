package org.mutualaid.claim;

import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * The offices a claim passes through, fixed when it is started.
 *
 * @param first UNIT, or STATION where the member's unit has no union
 */
public record Route(Role first, OfficeId unit, OfficeId district) {
  /** The one office of the city level; there is only one, so it needs no key of its own. */
  public static final OfficeId CITY = new OfficeId("M-0001");

  /** Of a claim that names nobody the roster knows: the city looks at it in every review. */
  public static final Route OF_NOBODY = new Route(Role.UNIT, CITY, CITY);

  /** The desk at which a claim in this state lies: whose turn it is, and where. */
  public Post desk(ClaimState state) {
    return desk(state.turn());
  }

  /** The desk of those who act in this quality on this way. */
  public Post desk(Role role) {
    return switch (role) {
      case UNIT, STATION -> at(first, unit);
      case DISTRICT -> at(Role.DISTRICT, district);
      case MEMBER, AGENT, MUNICIPAL, PANEL, FINANCE, HOTLINE, SUPERVISOR, SYSTEM, AUDITOR ->
          new Post(role, CITY);
    };
  }

  private static Post at(Role role, OfficeId office) {
    return new Post(office.equals(CITY) ? Role.MUNICIPAL : role, office);
  }

  /** Whether claims on this route are among those that the holder of a post may see. */
  public boolean within(Post post) {
    return switch (post.role()) {
      case UNIT, STATION -> post.role() == first && post.office().equals(unit);
      case DISTRICT -> post.office().equals(district);
      case MUNICIPAL, PANEL, SUPERVISOR, AUDITOR, HOTLINE -> true;
      case MEMBER, AGENT, FINANCE, SYSTEM -> false;
    };
  }
}
