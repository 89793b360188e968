package org.mutualaid.dynamodb;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Note;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.privacy.DataKey;

/** What a start, a step and a slot write, in the order in which their refusals are told. */
final class ClaimWrites {
  private final Writes claims;
  private final Writes people;

  ClaimWrites(Tables tables) {
    this.claims = new Writes(tables.claims());
    this.people = new Writes(tables.people());
  }

  List<Write> of(Start start, DataKey key) {
    Claim claim = start.claim();
    Fields event = Keys.event(start.naturalKey()).text("kind", "EVENT").text("claim", claim.id());
    Fields reference =
        Keys.reference(claim.reference()).text("kind", "REFERENCE").text("claim", claim.id());
    return List.of(
        claims.putNew(event, ClaimWrites::eventTaken),
        // A request key names one claim for ever, also when its answer is no longer kept.
        claims.putNew(ClaimItem.of(claim), ClaimWrites::eventTaken),
        claims.putNew(FactsItem.of(claim, key), ClaimWrites::lost),
        claims.putNew(reference, taken -> new Stored.ReferenceTaken()));
  }

  List<Write> of(Change change, DataKey key) {
    Claim after = change.after();
    Fields notice = NoticeItem.of(ReviewNotice.of(after, change.entry()), change.entry().at());
    List<Write> writes = new ArrayList<>();
    writes.add(step(change));
    writes.add(claims.putNew(notice, ClaimWrites::lost));
    change.note().ifPresent(note -> writes.add(note(after, note, key)));
    change.post().ifPresent(post -> writes.add(holds(change.request().caller(), post)));
    if (after.state() instanceof ClaimState.Withdrawn) {
      writes.add(freed(after));
    }
    return writes;
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
    return List.of(
        claims.update(Keys.claim(slot.claim()), document, ClaimWrites::lost),
        factsMember(slot.claim(), "fileNames", id, name, key),
        claims.putNew(SlotItem.of(slot.claim(), slot.document()), ClaimWrites::lost));
  }

  private Write step(Change change) {
    Fields fields = ClaimItem.whatStepsChange(change.after());
    Expression step =
        new Expression()
            .setAll(fields)
            .append("history", HistoryForm.of(change.entry()))
            .where("#version = :before")
            .argument("before", Fields.numberValue(change.after().version() - 1));
    ClaimItem.SOMETIMES_THERE.stream()
        .filter(name -> !fields.map().containsKey(name))
        .forEach(step::remove);
    return claims.update(Keys.claim(change.after().id()), step, ClaimWrites::lost);
  }

  private Write note(Claim after, Note note, DataKey key) {
    AttributeValue sealed = FactsItem.note(after.version(), note, key);
    return factsMember(after.id(), "notes", Long.toString(after.version()), sealed, key);
  }

  /** Only if the facts are still sealed with the very key that the new member is. */
  private Write factsMember(
      ClaimId claim, String map, String member, AttributeValue sealed, DataKey key) {
    Expression change =
        new Expression()
            .setMember(map, member, sealed)
            .where("wrappedKey = :key")
            .argument("key", Fields.bytesValue(key.wrapped()));
    return claims.update(Keys.facts(claim), change, ClaimWrites::lost);
  }

  private Write holds(PersonId reviewer, Post post) {
    Expression stillHeld =
        new Expression()
            .where("#post.#role = :role AND #post.#office = :office", "post", "role", "office")
            .argument("role", Fields.textValue(post.role()))
            .argument("office", Fields.textValue(post.office()));
    return people.check(Keys.person(reviewer), stillHeld, ClaimWrites::lost);
  }

  /** A withdrawn claim gives its event back, so that the member may tell of it anew. */
  private Write freed(Claim claim) {
    Expression ours =
        new Expression()
            .where("attribute_not_exists(pk) OR claim = :claim")
            .argument("claim", Fields.textValue(claim.id()));
    return claims.delete(Keys.event(claim.naturalKey()), ours, ClaimWrites::lost);
  }

  private static Stored eventTaken(Part by) {
    return new Stored.EventTaken(new ClaimId(by.text("claim")));
  }

  private static Stored lost(Part old) {
    return new Stored.Lost();
  }
}
