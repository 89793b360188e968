package org.mutualaid.people;

/** In what quality somebody acts on a claim. */
public enum Role {
  MEMBER,
  AGENT,
  STATION,
  UNIT,
  DISTRICT,
  MUNICIPAL,
  PANEL,
  FINANCE,
  HOTLINE,
  SUPERVISOR,
  SYSTEM,
  AUDITOR;

  /** Whether this role reviews claims at a level of the chain. */
  public boolean reviews() {
    return switch (this) {
      case STATION, UNIT, DISTRICT, MUNICIPAL, PANEL -> true;
      case MEMBER, AGENT, FINANCE, HOTLINE, SUPERVISOR, SYSTEM, AUDITOR -> false;
    };
  }
}
