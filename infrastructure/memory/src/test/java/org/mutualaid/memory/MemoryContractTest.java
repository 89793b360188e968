package org.mutualaid.memory;

import java.security.SecureRandom;
import java.util.List;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.contract.Backing;
import org.mutualaid.contract.ImportStore;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Store;
import org.mutualaid.contract.StoreContracts;
import org.mutualaid.ledger.Payout;
import org.mutualaid.privacy.Vault;

/** The in-memory adapters keep every contract. */
class MemoryContractTest extends StoreContracts {
  @Override
  protected Backing backing() {
    return new InMemory();
  }

  private static final class InMemory implements Backing {
    private final MovableClock clock = new MovableClock();
    private final Vault vault = new MemoryVault(InMemory::random);
    private MemoryLooks looks = new MemoryLooks(new Memory(clock));
    private MemoryLedgers ledgers = new MemoryLedgers(new Memory(clock));

    @Override
    public Store store(MovableClock clock) {
      var memory = new Memory(clock);
      looks = new MemoryLooks(memory);
      ledgers = new MemoryLedgers(memory);
      return new Store(
          new MemoryClaims(memory),
          new MemoryOwnClaims(memory),
          new MemoryQueues(memory),
          new MemorySlots(memory),
          new MemoryOutbox(memory),
          looks,
          new MemoryPeople(memory),
          ledgers,
          new MemorySettlements(memory),
          new MemoryBatches(memory),
          new MemoryReleases(memory),
          new MemoryWatches(memory));
    }

    @Override
    public ImportStore imports(MovableClock clock) {
      var memory = new Memory(clock);
      return new ImportStore(
          new MemoryImports(memory),
          new MemoryImportWork(memory),
          new MemoryRoster(memory),
          new MemoryOffices(memory),
          new MemoryPeople(memory),
          new MemoryRegister(memory),
          new MemoryLinks(memory),
          new MemoryLinkKey());
    }

    @Override
    public Vault vault() {
      return vault;
    }

    @Override
    public List<Payout> payoutsOf(ClaimId claim) {
      return ledgers.payoutsOf(claim);
    }

    private static byte[] random(int length) {
      byte[] bytes = new byte[length];
      new SecureRandom().nextBytes(bytes);
      return bytes;
    }
  }
}
