package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** Imports in memory, for who asks about them. */
public final class MemoryImports implements Imports {
  private static final int PAGE = 5;

  private final Memory memory;

  public MemoryImports(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Opened begin(PersonId caller, RequestKey request) {
    synchronized (memory) {
      return new Opened(Optional.empty(), memory.person(caller), memory.replay(request));
    }
  }

  @Override
  public Opened open(ImportId id, PersonId caller, RequestKey request) {
    synchronized (memory) {
      return new Opened(find(id), memory.person(caller), memory.replay(request));
    }
  }

  @Override
  public Opened view(ImportId id, PersonId caller) {
    synchronized (memory) {
      return new Opened(find(id), memory.person(caller), Optional.empty());
    }
  }

  @Override
  public Stored start(RosterImport begun, RequestKey request, Receipt receipt) {
    synchronized (memory) {
      boolean isNew = find(begun.id()).isEmpty();
      return stored(isNew, begun, begun.post(), request, receipt);
    }
  }

  @Override
  public Stored step(RosterImport after, Post post, RequestKey request, Receipt receipt) {
    synchronized (memory) {
      boolean isNext =
          find(after.id()).filter(now -> now.version() == after.version() - 1).isPresent();
      return stored(isNext, after, post, request, receipt);
    }
  }

  @Override
  public Remarks remarks(ImportId id, String pass, int from) {
    synchronized (memory) {
      SortedMap<Integer, List<Remark>> all =
          memory.remarks.getOrDefault(id + pass, new TreeMap<>()).tailMap(from);
      List<Integer> places = all.keySet().stream().limit(PAGE).toList();
      List<Remark> items = new ArrayList<>();
      places.forEach(place -> items.addAll(all.getOrDefault(place, List.of())));
      return new Remarks(
          items, all.size() > places.size() ? Optional.of(places.getLast() + 1) : Optional.empty());
    }
  }

  private Stored stored(
      boolean fits, RosterImport after, Post post, RequestKey request, Receipt receipt) {
    Optional<Replay> replay = memory.replay(request);
    if (replay.isPresent()) {
      return new Stored.Already(replay.get());
    }
    boolean holds =
        memory.person(request.caller()).flatMap(Person::post).filter(post::equals).isPresent();
    if (!fits || !holds) {
      return new Stored.Lost();
    }
    memory.imports.put(after.id(), after);
    memory.held.remove(after.id());
    memory.remember(request, receipt);
    return new Stored.Done();
  }

  private Optional<RosterImport> find(ImportId id) {
    return Optional.ofNullable(memory.imports.get(id));
  }
}
