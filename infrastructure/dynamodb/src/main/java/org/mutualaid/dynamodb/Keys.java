package org.mutualaid.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Prompt;
import org.mutualaid.claim.Reference;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.ImportId;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;

/** The keys of every item and index: derived from what they stand for, nothing personal in any. */
final class Keys {
  /** Pending entries are spread over so many index keys, so that none of them becomes hot. */
  static final int SHARDS = 8;

  /** Always with milliseconds, so that the order of texts is the order of time. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  /** After every due date, for a claim that has none. */
  private static final LocalDate NO_DUE_DATE = LocalDate.of(9999, 12, 31);

  private static final String LEDGER = "LEDGER";
  private static final String OUT = "OUT#";
  private static final String TOLD = "TOLD#";

  private Keys() {}

  static Fields claim(ClaimId claim) {
    return key("CLAIM#" + claim, "CLAIM");
  }

  static Fields facts(ClaimId claim) {
    return key("CLAIM#" + claim, "FACTS");
  }

  /** Of a step by its version; of what time brought about by its name besides. */
  static Fields out(ReviewNotice notice) {
    String prompt = Prompt.isName(notice.reason()) ? "." + notice.reason() : "";
    return key("CLAIM#" + notice.claim(), OUT + inOrder(notice.version()) + prompt);
  }

  /** Versions as texts that sort as they do. */
  private static String inOrder(long version) {
    return String.valueOf(1_000_000 + version).substring(1);
  }

  /** All notices of a claim. */
  static Expression outs(ClaimId claim) {
    return under(claim, OUT);
  }

  private static Expression under(ClaimId claim, String kind) {
    return new Expression()
        .where("pk = :pk AND begins_with(sk, :kind)")
        .argument("pk", Fields.textValue("CLAIM#" + claim))
        .argument("kind", Fields.textValue(kind));
  }

  /** What a claim said until a version. */
  static Fields toldBefore(ClaimId claim, long until) {
    return key("CLAIM#" + claim, TOLD + inOrder(until));
  }

  /** All that a claim said before. */
  static Expression toldBefore(ClaimId claim) {
    return under(claim, TOLD);
  }

  static Fields slot(ClaimId claim, DocumentId document) {
    return key("CLAIM#" + claim, "SLOT#" + document);
  }

  static Fields replay(String replayKey) {
    return key("REPLAY#" + replayKey, "REPLAY");
  }

  static Fields reference(Reference reference) {
    return key("REFERENCE#" + reference.value().replace(" ", ""), "REFERENCE");
  }

  static Fields event(String naturalKey) {
    return key("EVENT#" + naturalKey, "EVENT");
  }

  static Fields look(Look look) {
    String at = look.document().map(DocumentId::value).orElse("CLAIM");
    return key(looks(look.claim()), moment(look.at()) + "#" + at + "#" + look.by());
  }

  static String looks(ClaimId claim) {
    return "LOOK#" + claim;
  }

  static Fields ledger(PersonId member) {
    return key("LEDGER#" + member, LEDGER);
  }

  static Fields ledger(HouseholdId home) {
    return key("HOUSEHOLD#" + home, LEDGER);
  }

  static Fields payout(LineNumber number) {
    return key("PAY#" + number.claim(), String.valueOf(10_000 + number.line()).substring(1));
  }

  static Fields settled(Quarter quarter, PersonId member) {
    return key(Settlement.key(quarter, member), "SETTLED");
  }

  static Fields batch(Quarter quarter) {
    return key("BATCH#" + quarter, "BATCH");
  }

  static Fields released(Quarter quarter, int shard) {
    return key("BATCH#" + quarter, "RELEASED#" + shard);
  }

  static Fields person(PersonId person) {
    return key("PERSON#" + person, "PERSON");
  }

  /** Beside whom a code stood for, once it is redeemed. */
  static Fields linked(PersonId waiting) {
    return key("PERSON#" + waiting, "LINKED");
  }

  static Fields linkKey() {
    return key("LINK", "KEY");
  }

  static Fields tries(PersonId caller) {
    return key("TRIES#" + caller, "TRIES");
  }

  static Fields office(OfficeId office) {
    return key("OFFICE#" + office, "OFFICE");
  }

  static Fields oneImport(ImportId id) {
    return key("IMPORT#" + id, "IMPORT");
  }

  static Fields remarks(ImportId id, String pass, int place) {
    return key("IMPORT#" + id, remarksKey(pass, place));
  }

  /** Sorts the remarks of a pass by the rows before them. */
  static String remarksKey(String pass, int place) {
    return "REMARKS#" + pass + "#" + String.valueOf(1_000_000 + place).substring(1);
  }

  /** Sorts a member's claims by their start. */
  static String started(Instant startedAt, ClaimId claim) {
    return moment(startedAt) + "#" + claim;
  }

  static String desk(Post desk) {
    return desk.role() + "#" + desk.office();
  }

  /** Sorts a desk's work by due date, then by waiting time. */
  static String due(Optional<LocalDate> dueOn, Instant startedAt, ClaimId claim) {
    return dueOn.orElse(NO_DUE_DATE) + "#" + started(startedAt, claim);
  }

  static String shard(String kind, ClaimId claim) {
    return shard(kind, (int) Derived.number(SHARDS, "shard", claim.value()));
  }

  static String shard(String kind, ImportId id) {
    return shard(kind, (int) Derived.number(SHARDS, "shard", id.value()));
  }

  static int shard(PersonId member) {
    return (int) Derived.number(SHARDS, "shard", member.value());
  }

  /** Where the settled members of a quarter wait for its release. */
  static String waiting(Quarter quarter, int shard) {
    return shard("SETTLED#" + quarter, shard);
  }

  static String shard(String kind, int shard) {
    return kind + "#" + shard;
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static Fields key(String pk, String sk) {
    return new Fields().text("pk", pk).text("sk", sk);
  }
}
