package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.claim.ClaimAction.Appeal;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Change;
import org.mutualaid.claim.ClaimAction.ChangeFacts;
import org.mutualaid.claim.ClaimAction.Close;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.ConfirmPayment;
import org.mutualaid.claim.ClaimAction.ConsentToRequest;
import org.mutualaid.claim.ClaimAction.Discard;
import org.mutualaid.claim.ClaimAction.Feedback;
import org.mutualaid.claim.ClaimAction.Hold;
import org.mutualaid.claim.ClaimAction.Investigate;
import org.mutualaid.claim.ClaimAction.Lapse;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.MendAccount;
import org.mutualaid.claim.ClaimAction.Note;
import org.mutualaid.claim.ClaimAction.ObjectTo;
import org.mutualaid.claim.ClaimAction.OrderPayment;
import org.mutualaid.claim.ClaimAction.PapersIn;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.RefusePayment;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Reopen;
import org.mutualaid.claim.ClaimAction.Report;
import org.mutualaid.claim.ClaimAction.RequestPapers;
import org.mutualaid.claim.ClaimAction.Resume;
import org.mutualaid.claim.ClaimAction.Return;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimAction.SystemAction;
import org.mutualaid.claim.ClaimAction.ToPanel;
import org.mutualaid.claim.ClaimAction.Undo;
import org.mutualaid.claim.ClaimAction.Uphold;
import org.mutualaid.claim.ClaimAction.Vote;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.claim.ClaimState.Approved;
import org.mutualaid.claim.ClaimState.Closed;
import org.mutualaid.claim.ClaimState.DistrictReview;
import org.mutualaid.claim.ClaimState.Draft;
import org.mutualaid.claim.ClaimState.Investigation;
import org.mutualaid.claim.ClaimState.MunicipalReview;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.claim.ClaimState.Paid;
import org.mutualaid.claim.ClaimState.PanelReview;
import org.mutualaid.claim.ClaimState.PayFailed;
import org.mutualaid.claim.ClaimState.Paying;
import org.mutualaid.claim.ClaimState.Rejected;
import org.mutualaid.claim.ClaimState.Reviewing;
import org.mutualaid.claim.ClaimState.Supplement;
import org.mutualaid.claim.ClaimState.UnderAppeal;
import org.mutualaid.claim.ClaimState.UnitReview;

/**
 * The one table of what may follow what; anything not listed is refused. Who may do it, and up to
 * which amount, is not its business: see the policies of {@code org.mutualaid.review}. The numbers
 * are those of the published table in docs/claim-lifecycle.md.
 */
public final class LifeCycle {
  private LifeCycle() {}

  /** The name of the state after the action, or nothing where it is not possible in that state. */
  public static Optional<Name> next(ClaimState state, ClaimAction action) {
    return switch (action) {
      case MemberAction own -> byMembers(new Step(state, own));
      case ReviewAction done -> byStaff(new Step(state, done));
      case SystemAction done -> byItself(new Step(state, done));
    };
  }

  private static Optional<Name> byMembers(Step step) {
    return switch (step) {
      case Step(Draft d, Submit s) -> to(Name.UNIT_REVIEW); // 2
      case Step(Draft d, Discard s) -> to(Name.WITHDRAWN); // 3
      case Step(Supplement s, PapersIn p) -> to(s.resumeAt().name()); // 5
      case Step(Paid p, Feedback f) -> to(Name.CLOSED); // 23
      case Step(Rejected r, Appeal a) -> to(Name.APPEAL); // 24
      case Step(Paid p, Appeal a) -> to(Name.APPEAL); // 24
      case Step(Closed c, Appeal a) -> to(Name.APPEAL); // 24
      case Step(UnitReview u, Withdraw w) -> to(Name.WITHDRAWN); // 28
      case Step(DistrictReview d, Withdraw w) -> to(Name.WITHDRAWN); // 28
      case Step(Supplement s, Withdraw w) -> to(Name.WITHDRAWN); // 28
      case Step(Draft d, ChangeFacts c) -> to(Name.DRAFT);
      case Step(Supplement s, ChangeFacts c) -> to(Name.SUPPLEMENT);
      case Step(var s, var a) -> Optional.empty();
    };
  }

  private static Optional<Name> byStaff(Step step) {
    return switch (step) {
      case Step(Reviewing r, RequestPapers p) -> requested(r); // 4, 9, 30
      case Step(UnitReview u, Confirm c) -> to(Name.DISTRICT_REVIEW); // 7
      case Step(UnitReview u, ObjectTo o) -> to(Name.DISTRICT_REVIEW); // 8
      case Step(DistrictReview d, Approve a) -> to(Name.APPROVED); // 10
      case Step(DistrictReview d, PassOn p) -> to(Name.MUNICIPAL_REVIEW); // 11
      case Step(DistrictReview d, Return r) -> to(Name.UNIT_REVIEW); // 12
      case Step(MunicipalReview m, Approve a) -> to(Name.APPROVED); // 13
      case Step(MunicipalReview m, ToPanel p) -> to(Name.PANEL_REVIEW); // 14
      case Step(PanelReview p, Approve a) -> to(Name.APPROVED); // 15
      case Step(PanelReview p, Reject r) -> to(Name.REJECTED); // 15
      case Step(MunicipalReview m, Reject r) -> to(Name.REJECTED); // 16
      case Step(Reviewing r, Investigate i) -> to(Name.INVESTIGATION); // 17
      case Step(Investigation i, Report r) -> to(i.resumeAt().name()); // 18
      case Step(Paid p, Close c) -> to(Name.CLOSED); // 23
      case Step(Rejected r, Close c) -> to(Name.CLOSED); // 27
      case Step(Closed c, Reopen r) -> to(Name.MUNICIPAL_REVIEW); // 29
      case Step(PanelReview p, Vote v) -> to(Name.PANEL_REVIEW); // 32
      case Step(UnderAppeal u, Vote v) -> to(Name.APPEAL); // 32
      case Step(Approved a, Undo u) -> to(Name.MUNICIPAL_REVIEW); // 33
      case Step(Reviewing r, Hold h) -> to(r.name()); // 34
      case Step(Reviewing r, Resume u) -> to(r.name()); // 34
      case Step(Reviewing r, ConsentToRequest c) -> to(r.name());
      case Step(Draft d, Note n) -> Optional.empty();
      case Step(var s, Note n) -> to(s.name());
      case Step(var s, var a) -> Optional.empty();
    };
  }

  private static Optional<Name> byItself(Step step) {
    return switch (step) {
      case Step(Supplement s, Lapse l) -> to(Name.LAPSED); // 6
      case Step(Approved a, OrderPayment o) -> to(Name.PAYING); // 19
      case Step(Paying p, ConfirmPayment c) -> to(Name.PAID); // 20
      case Step(Paying p, RefusePayment r) -> to(Name.PAY_FAILED); // 21
      case Step(PayFailed p, MendAccount m) -> to(Name.PAYING); // 22
      case Step(UnderAppeal u, Uphold d) -> to(Name.CLOSED); // 25
      case Step(UnderAppeal u, Change c) -> to(Name.APPROVED); // 26
      case Step(MunicipalReview m, Propose p) -> to(Name.MUNICIPAL_REVIEW); // 31
      case Step(var s, var a) -> Optional.empty();
    };
  }

  /** The panel decides on what lies before it. */
  private static Optional<Name> requested(Reviewing level) {
    return level instanceof PanelReview ? Optional.empty() : to(Name.SUPPLEMENT);
  }

  private static Optional<Name> to(Name state) {
    return Optional.of(state);
  }

  private record Step(ClaimState state, ClaimAction action) {}
}
