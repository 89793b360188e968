package org.mutualaid.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A member, or the officer who filed for them, asks for a slot to put one paper of it into. */
public final class AddDocument {
  /** The largest file, in bytes: 20 MiB, a photograph or a scan of many pages. */
  public static final long MAX_BYTES = 20L * 1024 * 1024;

  /** The longest file name, in characters. */
  public static final int MAX_NAME = 120;

  private final Claims claims;

  public AddDocument(Claims claims) {
    this.claims = claims;
  }

  /** What the member says of the file. */
  public record Declared(String paper, String fileName, FileType type, long size, String sha256) {
    @Override
    public String toString() {
      return "Declared[hidden]";
    }
  }

  /** Words the answer for a slot, before it is stored. */
  @FunctionalInterface
  public interface SlotReceipts {
    /** The answer for this slot. */
    Receipt of(ClaimId claim, Document document);
  }

  /**
   * Opens the slot, or says why not; a repeated request gets its first answer.
   *
   * @param now when the request came
   */
  public Outcome on(
      ClaimId id, Declared declared, RequestKey request, Instant now, SlotReceipts receipts) {
    Opened opened = claims.open(id, request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    Optional<Filer> filer = Filer.of(opened, request.caller());
    if (filer.isEmpty()) {
      return new Outcome.Refused(new Refusal.NoSuchClaim());
    }
    Optional<Refusal> refusal = refusal(filer.get(), declared);
    return refusal.isPresent()
        ? new Outcome.Refused(refusal.get())
        : opened(filer.get(), declared, request, now, receipts);
  }

  private static Optional<Refusal> refusal(Filer filer, Declared declared) {
    Claim claim = filer.claim();
    if (!filer.suppliesPapers()) {
      return Optional.of(new Refusal.NotYourDesk());
    }
    if (!takesPapers(claim.state())) {
      return Optional.of(
          new Refusal.NotPossibleNow(claim.state().name(), "AddDocument", filer.possible()));
    }
    List<String> asked = claim.papersOpen();
    if (!asked.contains(declared.paper())) {
      return Optional.of(new Refusal.PaperNotAsked(declared.paper(), asked));
    }
    return claim.documents().size() >= Claim.DOCUMENT_LIMIT
        ? Optional.of(new Refusal.TooManyDocuments(Claim.DOCUMENT_LIMIT))
        : Optional.empty();
  }

  private static boolean takesPapers(ClaimState state) {
    return state instanceof ClaimState.Draft || state instanceof ClaimState.Supplement;
  }

  private Outcome opened(
      Filer filer, Declared declared, RequestKey request, Instant now, SlotReceipts receipts) {
    Claim claim = filer.claim();
    var document =
        new Document(
            DocumentId.askedBy(request),
            declared.paper(),
            declared.type(),
            declared.size(),
            declared.sha256(),
            now,
            new Document.Status.Awaited());
    Receipt receipt = receipts.of(claim.id(), document);
    var slot =
        new SlotOpening(
            claim.id(),
            document,
            declared.fileName(),
            claim.state().name(),
            request,
            receipt,
            filer.post());
    return switch (claims.open(slot)) {
      case Stored.Done() -> new Outcome.Accepted(receipt, false);
      case Stored.Already(Replay first) -> first.answer(request);
      case Stored.Lost() -> new Outcome.Refused(lost(claim.id(), request));
      case Stored.Overtaken _, Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a start can meet these");
    };
  }

  private Refusal lost(ClaimId id, RequestKey request) {
    return Filer.of(claims.view(id, request.caller()), request.caller())
        .<Refusal>map(
            filer ->
                filer.claim().documents().size() >= Claim.DOCUMENT_LIMIT
                    ? new Refusal.TooManyDocuments(Claim.DOCUMENT_LIMIT)
                    : new Refusal.NotPossibleNow(
                        filer.claim().state().name(), "AddDocument", filer.possible()))
        .orElseGet(Refusal.NoSuchClaim::new);
  }
}
