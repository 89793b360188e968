package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.Note;
import org.mutualaid.claim.SlotOpening;

/** A stored claim with what one write changes, and everything else as it stands. */
final class Rewritten {
  private static final Comparator<Document> AS_ASKED =
      Comparator.comparing(Document::slotAt).thenComparing(document -> document.id().value());

  private Rewritten() {}

  static Claim stepped(Claim stored, Change change) {
    Claim told = change.anew().retold().map(stored::retold).orElse(stored);
    Claim moved = told.moved(change.after().state(), change.entry(), change.after().dueOn());
    Map<Long, Note> notes = new HashMap<>(stored.facts().notes());
    change.note().ifPresent(note -> notes.put(change.entry().version(), note));
    Facts renewed = change.anew().calculation().map(told::with).orElse(told).facts();
    Facts facts = change.anew().basis().map(renewed::decidedOn).orElse(renewed);
    return with(moved, moved.documents(), facts(facts, stored.facts().fileNames(), notes));
  }

  static Claim withSlot(Claim stored, SlotOpening slot) {
    List<Document> documents = new ArrayList<>(stored.documents());
    documents.add(slot.document());
    documents.sort(AS_ASKED);
    Map<DocumentId, String> names = new HashMap<>(stored.facts().fileNames());
    names.put(slot.document().id(), slot.fileName());
    return with(stored, documents, facts(stored.facts(), names, stored.facts().notes()));
  }

  static Claim judged(Claim stored, DocumentId id, Document.Status finding) {
    List<Document> documents =
        stored.documents().stream().map(d -> d.id().equals(id) ? judged(d, finding) : d).toList();
    return with(stored, documents, stored.facts());
  }

  private static Document judged(Document document, Document.Status finding) {
    return new Document(
        document.id(),
        document.paper(),
        document.contentType(),
        document.size(),
        document.sha256(),
        document.slotAt(),
        finding);
  }

  private static Facts facts(Facts old, Map<DocumentId, String> names, Map<Long, Note> notes) {
    return new Facts(
        old.event(),
        old.narrative(),
        old.estimate(),
        old.renewed(),
        old.claimant(),
        old.beneficiary(),
        old.startedOn(),
        old.decidedOn(),
        names,
        notes,
        old.replaced());
  }

  private static Claim with(Claim claim, List<Document> documents, Facts facts) {
    return new Claim(
        claim.id(),
        claim.reference(),
        claim.member(),
        claim.onBehalf(),
        claim.household(),
        claim.route(),
        claim.version(),
        claim.state(),
        claim.papers(),
        List.copyOf(documents),
        claim.history(),
        claim.startedAt(),
        claim.dueOn(),
        claim.lease(),
        facts);
  }
}
