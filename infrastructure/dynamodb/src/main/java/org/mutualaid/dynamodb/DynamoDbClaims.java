package org.mutualaid.dynamodb;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Begun;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Taking;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.dynamodb.Answers.Answer;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.NamesTold;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Vault;

/** Claims in DynamoDB: each read one TransactGetItems, each write one TransactWriteItems. */
public final class DynamoDbClaims implements Claims {
  /** Rivals part soon; a pause of up to a tenth of a second is enough. */
  private static final int LONGEST_PAUSE = 2;

  private final Tables tables;
  private final Calls calls;
  private final ClaimKeys keys;
  private final LedgerKeys ledgerKeys;
  private final Pauses pauses;
  private final InstantSource clock;
  private final ClaimWrites writes;
  private final Answers answers;

  /**
   * Claims in these tables.
   *
   * @param clock by which answers to earlier requests expire
   */
  DynamoDbClaims(Api api, Tables tables, Vault vault, InstantSource clock, Pauses pauses) {
    this.tables = tables;
    this.calls = new Calls(api, pauses);
    this.keys = new ClaimKeys(vault);
    this.clock = clock;
    this.answers = new Answers(api, tables, keys, clock, pauses);
    this.pauses = pauses;
    this.ledgerKeys = new LedgerKeys(keys);
    this.writes = new ClaimWrites(tables, ledgerKeys);
  }

  @Override
  public Begun begin(PersonId member, RequestKey request) {
    boolean own = member.equals(request.caller());
    List<Request> gets =
        new ArrayList<>(List.of(person(member), ledger(Keys.ledger(member)), replay(request)));
    if (!own) {
      gets.add(person(request.caller()));
    }
    List<Part> items = calls.readTogether(gets);
    return new Begun(
        personIn(items.get(0)),
        LedgerItem.read(items.get(1)),
        personIn(items.get(own ? 0 : 3)),
        replayIn(items.get(2), request));
  }

  @Override
  public Opened open(ClaimId claim, PersonId caller, RequestKey request) {
    List<Part> items =
        calls.readTogether(List.of(head(claim), facts(claim), person(caller), replay(request)));
    return new Opened(
        claimIn(claim, items.get(0), items.get(1)),
        personIn(items.get(2)),
        replayIn(items.get(3), request));
  }

  @Override
  public Opened view(ClaimId claim, PersonId caller) {
    List<Part> items = calls.readTogether(List.of(head(claim), facts(claim), person(caller)));
    return new Opened(
        claimIn(claim, items.get(0), items.get(1)), personIn(items.get(2)), Optional.empty());
  }

  @Override
  public Accounts accounts(Claim claim, int tries) {
    if (tries > 0) {
      pauses.after(Math.min(tries, LONGEST_PAUSE));
    }
    return accounts(claim, claim.facts().event());
  }

  @Override
  public Accounts accounts(Claim claim, Event event) {
    List<Request> gets = new ArrayList<>();
    PersonId member = claim.insured();
    gets.add(person(member));
    gets.add(ledger(Keys.ledger(member)));
    claim.household().ifPresent(home -> gets.add(ledger(Keys.ledger(home))));
    List<Part> items = calls.readTogether(gets);
    NamesTold names = NamesTold.in(event);
    return new Accounts(
        member,
        personIn(items.get(0)),
        ledgerKeys.shown(LedgerItem.read(items.get(1)), member, names),
        claim.household().map(home -> new Home(home, LedgerItem.read(items.get(2)))));
  }

  @Override
  public List<ToldBefore> toldBefore(ClaimId claim) {
    Request query =
        Request.on(tables.claims()).keys(Keys.toldBefore(claim)).flag("ConsistentRead", true);
    List<Part> items = calls.ask("Query", query).items();
    return items.isEmpty()
        ? List.of()
        : items.stream().map(item -> ToldItem.read(item, keyOf(claim))).toList();
  }

  @Override
  public Stored start(Start start) {
    String owner = Facts.owner(start.claim().id());
    DataKey key = keys.fresh(owner);
    var answer = new Answer(start.request(), start.receipt(), owner, key);
    return answers.store(answer, writes.of(start, key));
  }

  @Override
  public Stored store(Change change) {
    ClaimId claim = change.after().id();
    DataKey key = keyOf(claim);
    var answer = new Answer(change.request(), change.receipt(), Facts.owner(claim), key);
    return answers.store(answer, writes.of(change, key));
  }

  @Override
  public Stored take(Taking taking) {
    ClaimId claim = taking.after().id();
    var answer = new Answer(taking.request(), taking.receipt(), Facts.owner(claim), keyOf(claim));
    return answers.store(answer, writes.of(taking));
  }

  @Override
  public Stored open(SlotOpening slot) {
    DataKey key = keyOf(slot.claim());
    var answer = new Answer(slot.request(), slot.receipt(), Facts.owner(slot.claim()), key);
    return answers.store(answer, writes.of(slot, key));
  }

  /** The key that the read before this write unwrapped; where there was none, read for it. */
  private DataKey keyOf(ClaimId claim) {
    String owner = Facts.owner(claim);
    return keys.kept(owner)
        .orElseGet(
            () -> {
              Part item = calls.read(tables.claims(), Keys.facts(claim));
              return keys.unwrapped(owner, item.bytes("wrappedKey"));
            });
  }

  private Optional<Claim> claimIn(ClaimId id, Part head, Part facts) {
    if (head.isEmpty() || facts.isEmpty()) {
      return Optional.empty();
    }
    DataKey key = keys.unwrapped(Facts.owner(id), facts.bytes("wrappedKey"));
    return Optional.of(ClaimItem.read(head, FactsItem.read(facts, key)));
  }

  private static Optional<Person> personIn(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(PersonItem.read(item));
  }

  private Optional<Replay> replayIn(Part item, RequestKey request) {
    if (!ReplayItem.stands(item, clock.instant())) {
      return Optional.empty();
    }
    DataKey key = keys.unwrapped(item.text("owner"), item.bytes("wrappedKey"));
    return Optional.of(ReplayItem.read(request.replayKey(), item, key));
  }

  private Request head(ClaimId claim) {
    return Calls.get(tables.claims(), Keys.claim(claim));
  }

  private Request facts(ClaimId claim) {
    return Calls.get(tables.claims(), Keys.facts(claim));
  }

  private Request replay(RequestKey request) {
    return Calls.get(tables.claims(), Keys.replay(request.replayKey()));
  }

  private Request ledger(Fields key) {
    return Calls.get(tables.claims(), key);
  }

  private Request person(PersonId person) {
    return Calls.get(tables.people(), Keys.person(person));
  }
}
