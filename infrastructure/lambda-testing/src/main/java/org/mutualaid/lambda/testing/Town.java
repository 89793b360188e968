package org.mutualaid.lambda.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.lambda.Settings;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryClaims;
import org.mutualaid.memory.MemoryImportWork;
import org.mutualaid.memory.MemoryImports;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.memory.MemoryLinkKey;
import org.mutualaid.memory.MemoryLinks;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.memory.MemoryOffices;
import org.mutualaid.memory.MemoryOwnClaims;
import org.mutualaid.memory.MemoryPapers;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemoryQueues;
import org.mutualaid.memory.MemoryRegister;
import org.mutualaid.memory.MemoryRoster;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.privacy.Vault;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.LinkCodes;
import org.mutualaid.roster.RedeemCode;
import org.mutualaid.roster.RowKind;

/**
 * A town with everything in memory, where it is always ten in the morning of 20 April 2026. Its
 * claim is the one that the payloads of events/ tell of, and can be led through its life.
 */
public final class Town {
  /** The time of every payload. */
  public static final Instant NOW = Instant.parse("2026-04-20T02:00:00Z");

  private static final String ISSUER = "http://127.0.0.1:4001";
  private static final PlanBook BOOK = CompiledPlanBook.load();

  private final InstantSource clock = InstantSource.fixed(NOW);
  private final Memory memory = new Memory(clock);
  private final Random random = new Random(1);
  private final MemoryLinkKey linkKey = new MemoryLinkKey();
  private final Vault vault = new MemoryVault(this::bytes);
  private final MemoryPapers papers = new MemoryPapers(clock);
  private final MemoryLooks looks = new MemoryLooks(memory);
  private final Claims claims = new MemoryClaims(memory);
  private final Story story = new Story(claims, new MemorySlots(memory), BOOK);

  /** A town with a roster and no claims. */
  public Town() {
    new Roster(new MemoryPeople(memory), vault).enrol();
  }

  /** The person whom a payload names by this subject. */
  public static PersonId person(String subject) {
    return PersonId.of(ISSUER, subject);
  }

  /** The import of the payloads. */
  public static ImportId importId() {
    return ImportId.begunBy(
        new RequestKey(person("unit-1"), "POST /admin/imports", "roster-1", "hash"));
  }

  /** The claim of the payloads. */
  public static ClaimId claimId() {
    return ClaimId.startedBy(person("demo-a"), "start-stay");
  }

  /** The identity card of the payloads. */
  public static DocumentId documentId() {
    return DocumentId.askedBy(Story.slotKey("ID_CARD"));
  }

  /** Starts the claim. */
  public Town withDraft() {
    story.start();
    return this;
  }

  /** Adds all papers that it asks for, and finds them good. */
  public Town withPapers() {
    claim().papers().forEach(paper -> add(paper.anyOf().getFirst()));
    return this;
  }

  /** Opens a slot for a paper and finds its file good. */
  public Town add(String paper) {
    story.add(paper);
    return this;
  }

  /** Hands it in. */
  public Town submitted() {
    story.submit(claim());
    return this;
  }

  /** Has a reviewer act on it. */
  public Town reviewed(String subject, ReviewAction action) {
    story.review(claim(), subject, action);
    return this;
  }

  /** A draft with all its papers, handed in: it lies at its unit. */
  public static Town withClaimAtUnit() {
    return new Town().withDraft().withPapers().submitted();
  }

  /** It lies at the city. */
  public static Town withClaimAtCity() {
    return withClaimAtUnit()
        .reviewed("unit-1", new ClaimAction.Confirm(Optional.empty()))
        .reviewed("district-1", new ClaimAction.PassOn(Optional.empty()));
  }

  /** The claim as it is now. */
  public Claim claim() {
    return claims.view(claimId(), person("demo-a")).claim().orElseThrow();
  }

  /** The claims. */
  public Claims claims() {
    return claims;
  }

  /** What was granted before. */
  public MemoryLedgers ledgers() {
    return new MemoryLedgers(memory);
  }

  /** The lists of members' own claims. */
  public MemoryOwnClaims ownClaims() {
    return new MemoryOwnClaims(memory);
  }

  /** The work of each desk. */
  public MemoryQueues queues() {
    return new MemoryQueues(memory);
  }

  /** The roster. */
  public MemoryPeople people() {
    return new MemoryPeople(memory);
  }

  /** Imports, for who asks about them. */
  public MemoryImports imports() {
    return new MemoryImports(memory);
  }

  /** Imports, for who does the work. */
  public MemoryImportWork importWork() {
    return new MemoryImportWork(memory);
  }

  /** Puts somebody on the roster whose sign-in is not known yet. */
  public Town withSomebodyWhoWaits(String code) {
    var codes = new LinkCodes(linkKey, vault);
    PersonId waiting = codes.person(LinkCode.of(code).orElseThrow());
    Person like = people().find(person("demo-a")).orElseThrow();
    var details = like.details().map(d -> d.open(like.id(), vault).sealed(waiting, vault));
    var waits =
        new Person(
            waiting, like.cover(), Optional.empty(), like.household(), details, like.children());
    var mark = new org.mutualaid.roster.Roster.Mark(importId(), 2, RowKind.ADDED);
    new MemoryRoster(memory)
        .write(waits, Optional.empty(), mark, Optional.of(NOW.plus(RedeemCode.OPEN)));
    return this;
  }

  /** The roster, for who redeems a code. */
  public MemoryLinks links() {
    return new MemoryLinks(memory);
  }

  /** The key of codes. */
  public MemoryLinkKey linkKey() {
    return linkKey;
  }

  /** The register of units, for who changes it. */
  public MemoryRegister register() {
    return new MemoryRegister(memory);
  }

  /** The register of units. */
  public MemoryOffices offices() {
    return new MemoryOffices(memory);
  }

  /** The quarter of the payloads, in which nobody is settled yet. */
  public SettledQuarter quarter() {
    return new SettledQuarter(memory);
  }

  /** The papers. */
  public MemoryPapers papers() {
    return papers;
  }

  /** The record of looks. */
  public MemoryLooks looks() {
    return looks;
  }

  /** The vault. */
  public Vault vault() {
    return vault;
  }

  /** The rule books in force. */
  public PlanBook book() {
    return BOOK;
  }

  /** Settings whose wall clock shows the time of the payloads. */
  public Settings settings() {
    return new Settings(clock, "https://pages.example");
  }

  /** Settings whose wall clock is so many seconds ahead. */
  public Settings settingsLater(long seconds) {
    return new Settings(InstantSource.fixed(NOW.plusSeconds(seconds)), "https://pages.example");
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
