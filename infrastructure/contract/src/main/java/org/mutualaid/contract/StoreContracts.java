package org.mutualaid.contract;

import org.junit.jupiter.api.Nested;

/** All contracts of the ports that are kept together. */
public abstract class StoreContracts {
  /** What they are kept in. */
  protected abstract Backing backing();

  @Nested
  final class KeepsClaims extends ClaimsContract {
    KeepsClaims() {
      super(backing());
    }
  }

  @Nested
  final class KeepsSteps extends StepsContract {
    KeepsSteps() {
      super(backing());
    }
  }

  @Nested
  final class KeepsFacts extends FactsContract {
    KeepsFacts() {
      super(backing());
    }
  }

  @Nested
  final class KeepsOfficers extends OfficersContract {
    KeepsOfficers() {
      super(backing());
    }
  }

  @Nested
  final class KeepsLeases extends LeasesContract {
    KeepsLeases() {
      super(backing());
    }
  }

  @Nested
  final class KeepsLedgers extends LedgerContract {
    KeepsLedgers() {
      super(backing());
    }
  }

  @Nested
  final class KeepsSettlements extends SettlementsContract {
    KeepsSettlements() {
      super(backing());
    }
  }

  @Nested
  final class ReleasesMembers extends ReleasesContract {
    ReleasesMembers() {
      super(backing());
    }
  }

  @Nested
  final class ReleasesBatches extends BatchesContract {
    ReleasesBatches() {
      super(backing());
    }
  }

  @Nested
  final class DecidesInOrder extends DecisionsContract {
    DecidesInOrder() {
      super(backing());
    }
  }

  @Nested
  final class KeepsDesks extends DesksContract {
    KeepsDesks() {
      super(backing());
    }
  }

  @Nested
  final class KeepsSlots extends SlotsContract {
    KeepsSlots() {
      super(backing());
    }
  }

  @Nested
  final class KeepsOutbox extends OutboxContract {
    KeepsOutbox() {
      super(backing());
    }
  }

  @Nested
  final class KeepsWatches extends WatchesContract {
    KeepsWatches() {
      super(backing());
    }
  }

  @Nested
  final class KeepsOwnClaims extends OwnClaimsContract {
    KeepsOwnClaims() {
      super(backing());
    }
  }

  @Nested
  final class KeepsQueues extends QueuesContract {
    KeepsQueues() {
      super(backing());
    }
  }

  @Nested
  final class KeepsPeople extends PeopleContract {
    KeepsPeople() {
      super(backing());
    }
  }

  @Nested
  final class KeepsImports extends ImportsContract {
    KeepsImports() {
      super(backing());
    }
  }

  @Nested
  final class KeepsRoster extends RosterContract {
    KeepsRoster() {
      super(backing());
    }
  }

  @Nested
  final class KeepsRegister extends RegisterContract {
    KeepsRegister() {
      super(backing());
    }
  }

  @Nested
  final class KeepsLinks extends LinksContract {
    KeepsLinks() {
      super(backing());
    }
  }

  @Nested
  final class KeepsLooks extends LooksContract {
    KeepsLooks() {
      super(backing());
    }
  }

  @Nested
  final class KeepsKeys extends VaultContract {
    KeepsKeys() {
      super(backing().vault());
    }
  }
}
