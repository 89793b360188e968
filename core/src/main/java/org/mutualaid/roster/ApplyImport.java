package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Post;

/** The office that sent a roster has it applied, after the report of the dry run. */
public final class ApplyImport {
  private final Imports imports;

  public ApplyImport(Imports imports) {
    this.imports = imports;
  }

  /** Words the answer, before it is stored. */
  @FunctionalInterface
  public interface Receipts {
    /** The answer for the import as it is after the request. */
    Receipt of(RosterImport after);
  }

  /**
   * Has the rows applied, or says why not; a repeated request gets its first answer.
   *
   * @param version that the caller saw the report of
   */
  public Outcome on(ImportId id, long version, RequestKey request, Receipts receipts) {
    Imports.Opened opened = imports.open(id, request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    Optional<Post> post = StartImport.desk(opened);
    Optional<RosterImport> own = opened.one().filter(one -> post.equals(Optional.of(one.post())));
    if (own.isEmpty()) {
      return new Outcome.Refused(new Refusal.NoSuchImport());
    }
    RosterImport one = own.get();
    return one.state() == ImportState.READY && one.version() == version
        ? applied(one, request, receipts)
        : new Outcome.Refused(notReady(one));
  }

  private static Refusal notReady(RosterImport one) {
    return new Refusal.ImportNotReady(one.state().name(), one.version());
  }

  private Outcome applied(RosterImport one, RequestKey request, Receipts receipts) {
    RosterImport after = one.toBeApplied();
    Receipt receipt = receipts.of(after);
    return switch (imports.step(after, one.post(), request, receipt)) {
      case Stored.Done() -> new Outcome.Accepted(receipt, false);
      case Stored.Already(Replay first) -> first.answer(request);
      case Stored.Lost() -> new Outcome.Refused(lost(one, request));
      case Stored.Overtaken _, Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a claim can meet these");
    };
  }

  private Refusal lost(RosterImport one, RequestKey request) {
    return imports
        .view(one.id(), request.caller())
        .one()
        .filter(now -> now.version() != one.version())
        .map(ApplyImport::notReady)
        .orElseGet(Refusal.NotYourDesk::new);
  }
}
