package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.Retold;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Taking;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.privacy.DataKey;

/** What a start, a step and a slot write, in the order in which their refusals are told. */
final class ClaimWrites {
  private final Writes claims;
  private final Writes people;
  private final LedgerWrites ledgers;

  ClaimWrites(Tables tables, LedgerKeys keys) {
    this.claims = new Writes(tables.claims());
    this.ledgers = new LedgerWrites(claims, keys);
    this.people = new Writes(tables.people());
  }

  List<Write> of(Start start, DataKey key) {
    Claim claim = start.claim();
    Fields reference =
        Keys.reference(claim.reference()).text("kind", "REFERENCE").text("claim", claim.id());
    List<Write> writes = new ArrayList<>();
    Collections.addAll(
        writes,
        claims.putNew(mark(start.naturalKey(), claim.id()), ClaimWrites::eventTaken),
        // A request key names one claim for ever, also when its answer is no longer kept.
        claims.putNew(ClaimItem.of(claim), ClaimWrites::eventTaken),
        claims.putNew(FactsItem.of(claim, key), ClaimWrites::lost),
        claims.putNew(reference, taken -> new Stored.ReferenceTaken()));
    start.post().ifPresent(post -> writes.addAll(forMember(claim, start.request().caller(), post)));
    start.home().ifPresent(home -> writes.add(ledgers.unchanged(home)));
    return writes;
  }

  List<Write> of(Change change, DataKey key) {
    Claim after = change.after();
    List<Write> writes = new ArrayList<>();
    writes.add(step(change));
    writes.add(told(ReviewNotice.of(after, change.entry())));
    facts(change, key).ifPresent(writes::add);
    change.post().ifPresent(post -> writes.add(people.holdsPost(change.request().caller(), post)));
    if (after.state().givesEventBack()) {
      writes.add(freed(after.naturalKey(), after.id()));
    }
    change.anew().retold().ifPresent(retold -> writes.addAll(retold(after, retold, key)));
    change.anew().booking().ifPresent(booking -> writes.addAll(ledgers.of(booking)));
    return writes;
  }

  List<Write> of(Taking taking) {
    Claim after = taking.after();
    PersonId by = taking.request().caller();
    Expression change =
        new Expression()
            .where("#version = :version", "version")
            .argument("version", Fields.numberValue(after.version()));
    unlessTaken(change, by, taking.now());
    after
        .lease()
        .ifPresentOrElse(
            lease -> change.set(ClaimItem.LEASE, ClaimItem.lease(lease)),
            () -> change.remove(ClaimItem.LEASE));
    return List.of(
        claims.update(Keys.claim(after.id()), change, ClaimWrites::lost),
        people.holdsPost(by, taking.post()));
  }

  List<Write> of(SlotOpening slot, DataKey key) {
    String id = slot.document().id().value();
    Expression document =
        new Expression()
            .setMember("documents", id, DocumentForm.of(slot.document()).value())
            .where(
                "#state = :state AND size(documents) < :limit"
                    + " AND attribute_not_exists(documents.#member)",
                "state")
            .argument("state", Fields.textValue(slot.state()))
            .argument("limit", Fields.numberValue(Claim.DOCUMENT_LIMIT));
    AttributeValue name = FactsItem.fileName(slot.document().id(), slot.fileName(), key);
    List<Write> writes = new ArrayList<>();
    writes.add(claims.update(Keys.claim(slot.claim()), document, ClaimWrites::lost));
    writes.add(underKey(slot.claim(), new Expression().setMember("fileNames", id, name), key));
    writes.add(claims.putNew(SlotItem.of(slot.claim(), slot.document()), ClaimWrites::lost));
    slot.post().ifPresent(post -> writes.add(people.holdsPost(slot.request().caller(), post)));
    return writes;
  }

  private Write step(Change change) {
    Fields fields = ClaimItem.whatStepsChange(change.after());
    Expression step =
        new Expression()
            .setAll(fields)
            .append("history", HistoryForm.of(change.entry()))
            .where("#version = :before")
            .argument("before", Fields.numberValue(change.after().version() - 1));
    change.anew().retold().ifPresent(_ -> step.setAll(ClaimItem.papers(change.after())));
    if (change.waitsForLease()) {
      unlessTaken(step, change.entry().by(), change.entry().at());
    }
    if (Lease.endsWith(change.entry())) {
      step.remove(ClaimItem.LEASE);
    }
    ClaimItem.SOMETIMES_THERE.stream()
        .filter(name -> !fields.map().containsKey(name))
        .forEach(step::remove);
    if (change.entry().moved()) {
      WatchKeys.change(step, change.after().id(), change.watchOn());
    }
    return claims.update(Keys.claim(change.after().id()), step, ClaimWrites::lost);
  }

  /** Only while nobody else works at the claim. */
  private static Expression unlessTaken(Expression change, PersonId by, Instant at) {
    return change
        .where(
            change.condition()
                + " AND (attribute_not_exists(#lease) OR #lease.#until <= :at OR #lease.#by = :by)",
            ClaimItem.LEASE,
            "until",
            "by")
        .argument("at", Fields.numberValue(at.toEpochMilli()))
        .argument("by", Fields.textValue(by));
  }

  /**
   * The note, the calculation and the basis of a verdict, in one update, since they stand in one
   * item.
   */
  private Optional<Write> facts(Change change, DataKey key) {
    Optional<Retold> retold = change.anew().retold();
    if (change.note().isEmpty() && change.anew().basis().isEmpty() && retold.isEmpty()) {
      return Optional.empty();
    }
    long version = change.after().version();
    Expression more = new Expression();
    change
        .note()
        .map(note -> FactsItem.note(version, note, key))
        .ifPresent(note -> more.setMember("notes", Long.toString(version), note));
    change
        .anew()
        .calculation()
        .ifPresent(anew -> more.set(FactsItem.RENEWED, FactsItem.renewed(anew, key)));
    if (change.anew().calculation().isPresent() || retold.isPresent()) {
      replaced(change, key, more);
    }
    change
        .anew()
        .basis()
        .ifPresent(basis -> more.set(FactsItem.DECIDED_ON, FactsItem.basis(basis, key)));
    retold.ifPresent(
        told ->
            more.set(FactsItem.FACTS, FactsItem.told(told.facts(), key))
                .remove(FactsItem.RENEWED)
                .remove(FactsItem.DECIDED_ON));
    return Optional.of(underKey(change.after().id(), more, key));
  }

  /** Another calculation is in force; that of the last decision is kept. */
  private static void replaced(Change change, DataKey key, Expression more) {
    SortedMap<Long, Assessment> replaced = change.after().facts().replaced();
    if (!replaced.isEmpty()) {
      more.set(FactsItem.REPLACED, FactsItem.replaced(replaced, key));
    }
  }

  /** Only if the facts are still sealed with the very key that what is added is. */
  private Write underKey(ClaimId claim, Expression more, DataKey key) {
    more.where("wrappedKey = :key").argument("key", Fields.bytesValue(key.wrapped()));
    return claims.update(Keys.facts(claim), more, ClaimWrites::lost);
  }

  /** So that the member may tell of the event anew. */
  private Write freed(String naturalKey, ClaimId claim) {
    Expression ours =
        new Expression()
            .where("attribute_not_exists(pk) OR claim = :claim")
            .argument("claim", Fields.textValue(claim));
    return claims.delete(Keys.event(naturalKey), ours, ClaimWrites::lost);
  }

  /** What was told before, and where it is another event now, its mark in place of the old one. */
  private List<Write> retold(Claim after, Retold retold, DataKey key) {
    List<Write> writes = new ArrayList<>();
    Fields before = ToldItem.of(after.id(), retold.before(), key);
    writes.add(claims.putNew(before, ClaimWrites::lost));
    if (!after.naturalKey().equals(retold.formerKey())) {
      writes.add(claims.putNew(mark(after.naturalKey(), after.id()), ClaimWrites::eventTaken));
      writes.add(freed(retold.formerKey(), after.id()));
    }
    return writes;
  }

  /** An officer still holds the post, and the member hears of it. */
  private List<Write> forMember(Claim claim, PersonId by, Post post) {
    return List.of(
        told(ReviewNotice.of(claim, claim.history().getFirst())), people.holdsPost(by, post));
  }

  private Write told(ReviewNotice notice) {
    return claims.putNew(NoticeItem.of(notice, notice.at()), ClaimWrites::lost);
  }

  private static Fields mark(String naturalKey, ClaimId claim) {
    return Keys.event(naturalKey).text("kind", "EVENT").text("claim", claim);
  }

  private static Stored eventTaken(Part by) {
    return new Stored.EventTaken(new ClaimId(by.text("claim")));
  }

  private static Stored lost(Part old) {
    return new Stored.Lost();
  }
}
