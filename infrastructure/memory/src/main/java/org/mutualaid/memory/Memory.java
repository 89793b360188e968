package org.mutualaid.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Retold;
import org.mutualaid.claim.Slots;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.ledger.Payout;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.Roster;
import org.mutualaid.roster.RosterImport;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;

/** What the adapters of this package share. Whoever reads or writes holds its monitor meanwhile. */
public final class Memory {
  private static final Duration REPLAYS_KEPT = Duration.ofDays(30);

  final Map<PersonId, Person> people = new LinkedHashMap<>();
  final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
  final Map<Reference, ClaimId> references = new LinkedHashMap<>();
  final Map<String, ClaimId> events = new LinkedHashMap<>();
  final List<Slots.Waiting> slots = new ArrayList<>();
  final Map<ReviewNotice, Instant> outbox = new LinkedHashMap<>();
  final Set<ReviewNotice> told = new LinkedHashSet<>();
  final Map<ClaimId, LocalDate> watches = new LinkedHashMap<>();
  final Map<PersonId, Ledger> ledgers = new LinkedHashMap<>();
  final Map<HouseholdId, Ledger> homes = new LinkedHashMap<>();
  final Map<LineNumber, Payout> payouts = new LinkedHashMap<>();
  final Set<Look> looks = new LinkedHashSet<>();
  final Map<PersonId, Written> written = new LinkedHashMap<>();
  final Map<PersonId, PersonId> linked = new LinkedHashMap<>();
  final Map<PersonId, MemoryLinks.Tries> tries = new LinkedHashMap<>();
  final Map<OfficeId, Office> offices = new LinkedHashMap<>();
  final Map<ImportId, RosterImport> imports = new LinkedHashMap<>();
  final Map<ImportId, Instant> held = new LinkedHashMap<>();
  final Map<String, SortedMap<Integer, List<Remark>>> remarks = new LinkedHashMap<>();
  final Map<String, Settlement> settled = new HashMap<>();
  final Map<String, Instant> released = new LinkedHashMap<>();
  final Map<Quarter, Batch> batches = new LinkedHashMap<>();
  final Map<ClaimId, List<ToldBefore>> toldBefore = new LinkedHashMap<>();
  private final Map<String, Kept> replays = new LinkedHashMap<>();
  private final InstantSource clock;

  /** How often an import wrote a person, and for which row last. */
  record Written(long revision, Roster.Mark mark, Optional<Instant> openUntil) {}

  private record Kept(Replay replay, Instant until) {}

  /**
   * Nothing yet.
   *
   * @param clock by which answers to earlier requests expire
   */
  public Memory(InstantSource clock) {
    this.clock = clock;
  }

  Optional<Claim> claim(ClaimId id) {
    return Optional.ofNullable(claims.get(id));
  }

  Optional<Person> person(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  Ledger ledger(PersonId member) {
    return ledgers.getOrDefault(member, Ledger.NONE);
  }

  Ledger ledger(HouseholdId home) {
    return homes.getOrDefault(home, Ledger.NONE);
  }

  /** Puts what a change makes of a claim that is there in its place. */
  Claim change(ClaimId id, UnaryOperator<Claim> change) {
    Claim changed = change.apply(claim(id).orElseThrow());
    claims.put(id, changed);
    return changed;
  }

  /** Puts a notice into the outbox. */
  void tell(ReviewNotice notice, Instant at) {
    outbox.put(notice, at);
    told.add(notice);
  }

  /** On which day to look at a claim again, if on any. */
  void watch(ClaimId claim, Optional<LocalDate> on) {
    watches.remove(claim);
    on.ifPresent(day -> watches.put(claim, day));
  }

  /** Keeps what a claim said before, and gives it the mark of what it says now. */
  void retell(Claim after, Retold retold) {
    toldBefore.computeIfAbsent(after.id(), _ -> new ArrayList<>()).add(retold.before());
    events.remove(retold.formerKey(), after.id());
    events.put(after.naturalKey(), after.id());
  }

  Optional<Replay> replay(RequestKey request) {
    return Optional.ofNullable(replays.get(request.replayKey()))
        .filter(kept -> !kept.until().isBefore(clock.instant()))
        .map(Kept::replay);
  }

  Instant now() {
    return clock.instant();
  }

  void remember(RequestKey request, Receipt receipt) {
    var replay = new Replay(request.bodyHash(), receipt);
    replays.put(request.replayKey(), new Kept(replay, clock.instant().plus(REPLAYS_KEPT)));
  }
}
