package org.mutualaid.roster;

import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;

/** Which units somebody's post lets them speak for. */
public record Reach(Post post) {
  /** Whether the post may send in rosters at all. */
  public boolean isAny() {
    return switch (post.role()) {
      case UNIT, STATION, DISTRICT, MUNICIPAL -> true;
      case MEMBER, AGENT, PANEL, FINANCE, HOTLINE, SUPERVISOR, SYSTEM, AUDITOR -> false;
    };
  }

  /** Whether it covers a unit of a district. */
  public boolean covers(OfficeId unit, OfficeId district) {
    return switch (post.role()) {
      case UNIT, STATION -> post.office().equals(unit);
      case DISTRICT -> post.office().equals(district);
      case MUNICIPAL -> true;
      case MEMBER, AGENT, PANEL, FINANCE, HOTLINE, SUPERVISOR, SYSTEM, AUDITOR -> false;
    };
  }
}
