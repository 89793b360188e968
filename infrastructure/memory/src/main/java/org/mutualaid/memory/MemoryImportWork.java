package org.mutualaid.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.ImportWork;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** Imports in memory, for who does the work. */
public final class MemoryImportWork implements ImportWork {
  private final Memory memory;

  public MemoryImportWork(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<RosterImport> find(ImportId id) {
    synchronized (memory) {
      return Optional.ofNullable(memory.imports.get(id));
    }
  }

  @Override
  public Optional<RosterImport> take(ImportId id, Instant now, Instant until) {
    synchronized (memory) {
      Optional<RosterImport> one = find(id).filter(it -> isFree(it, now));
      one.ifPresent(it -> memory.held.put(id, until));
      return one;
    }
  }

  @Override
  public boolean keep(
      RosterImport before, RosterImport after, List<Remark> remarks, Instant heldUntil) {
    synchronized (memory) {
      if (!find(before.id()).equals(Optional.of(before))) {
        return false;
      }
      memory.imports.put(after.id(), after);
      memory.held.put(after.id(), heldUntil);
      if (!remarks.isEmpty()) {
        memory
            .remarks
            .computeIfAbsent(after.id() + after.pass(), key -> new TreeMap<>())
            .put(before.done(), List.copyOf(remarks));
      }
      return true;
    }
  }

  @Override
  public List<ImportId> unfinished(Instant now, int limit) {
    synchronized (memory) {
      return memory.imports.values().stream()
          .filter(one -> isFree(one, now))
          .sorted(Comparator.comparing(RosterImport::startedAt))
          .map(RosterImport::id)
          .limit(limit)
          .toList();
    }
  }

  private boolean isFree(RosterImport one, Instant now) {
    boolean isHeld = memory.held.getOrDefault(one.id(), Instant.MIN).isAfter(now);
    return one.state().isUnfinished() && !isHeld;
  }
}
