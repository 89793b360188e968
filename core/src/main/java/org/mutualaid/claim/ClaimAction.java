package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.BenefitCode;

/** Something that somebody wants to do with a claim. Named as in the published table. */
public sealed interface ClaimAction {
  /** The name as it stands in requests, answers and the table. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** What the member does with a claim of their own, or who files for them. */
  sealed interface MemberAction extends ClaimAction {}

  /** What staff do. */
  sealed interface ReviewAction extends ClaimAction {
    /** Words for the record, if any; kept sealed, since people write names into notes. */
    Optional<String> note();
  }

  /** What staff do not do without saying why. */
  sealed interface ExplainedAction extends ReviewAction {
    /** In their words. */
    String why();

    @Override
    default Optional<String> note() {
      return Optional.of(why());
    }
  }

  /** What staff do about who works at a claim: no step of it, so it is not in the table. */
  sealed interface LeaseAction extends ReviewAction {
    @Override
    default Optional<String> note() {
      return Optional.empty();
    }
  }

  /** What comes of a claim by payment, by time, or by a rule: nobody asks for it. */
  sealed interface SystemAction extends ClaimAction {}

  /**
   * Hand the draft in.
   *
   * @param late that it is meant although no benefit is claimed at this time any more, or yet
   */
  record Submit(boolean late) implements MemberAction {
    /** In time. */
    public Submit() {
      this(false);
    }
  }

  /** Throw the draft away. */
  record Discard() implements MemberAction {}

  /** Tell the facts of the event anew, before the claim is handed in or while papers are asked. */
  record ChangeFacts() implements MemberAction {}

  /** Take the claim back before it is decided. */
  record Withdraw() implements MemberAction {}

  /** Everything that was asked for is there. */
  record PapersIn() implements MemberAction {}

  /**
   * Not to agree with a decision.
   *
   * @param grounds in the member's words, kept sealed
   */
  record Appeal(String grounds) implements MemberAction {}

  /**
   * To say, once the money has arrived, whether the matter is settled; it closes the claim.
   *
   * @param settled whether nothing is left open for the member
   */
  record Feedback(boolean settled, Satisfaction satisfaction) implements MemberAction {}

  /** How a member found the service, in the four steps of the city's follow-up calls. */
  enum Satisfaction {
    SATISFIED,
    FAIRLY_SATISFIED,
    DISSATISFIED,
    VERY_DISSATISFIED
  }

  /** Take the claim to work at it, or go on having it: for a while, others then leave it alone. */
  record Take() implements LeaseAction {}

  /** Give it back before the time is over. */
  record Release() implements LeaseAction {}

  /** The unit confirms membership and facts. */
  record Confirm(Optional<String> note) implements ReviewAction {}

  /** The unit does not agree; it cannot refuse, so the claim goes on with that said. */
  record ObjectTo(String why) implements ExplainedAction {}

  /**
   * Ask the member, once and for all, for everything that is missing.
   *
   * @param papers all of it, each with why
   */
  record RequestPapers(List<PaperAsked> papers, Optional<String> note) implements ReviewAction {}

  /** The supervisor lets a claim be asked for papers once more. */
  record ConsentToRequest(String why) implements ExplainedAction {}

  /** The district passes the claim on to the city. */
  record PassOn(Optional<String> note) implements ReviewAction {}

  /** The district gives the claim back to the unit. */
  record Return(String why) implements ExplainedAction {}

  /** Find something out before the review goes on. */
  record Investigate(String why) implements ExplainedAction {}

  /** What was found out. */
  record Report(String findings) implements ReviewAction {
    @Override
    public Optional<String> note() {
      return Optional.of(findings);
    }
  }

  /**
   * Grant what the calculation gives, all of it or without some lines.
   *
   * @param originalsSeen whether the reviewer has had the paper originals in hand
   * @param refused the lines that are not granted, each with the coded reason
   */
  record Approve(
      boolean originalsSeen, SortedMap<BenefitCode, String> refused, Optional<String> note)
      implements ReviewAction {
    /** All of it. */
    public Approve(boolean originalsSeen, Optional<String> note) {
      this(originalsSeen, new TreeMap<>(), note);
    }
  }

  /**
   * Grant nothing.
   *
   * @param reason a coded reason the member can read about
   * @param ruleArticle the article of the plan's rules it rests on, in free words, so kept sealed
   *     like the note
   */
  record Reject(String reason, String ruleArticle, Optional<String> note) implements ReviewAction {}

  /** Lay the claim before the panel. */
  record ToPanel(Cause cause, Optional<String> note) implements ReviewAction {
    /** Why the city does not decide alone. */
    public enum Cause {
      /** The sum is above what the city may decide. */
      AMOUNT,
      /** The unit has objected. */
      UNIT_OBJECTS,
      /** The facts or the rule are in dispute. */
      DISPUTED
    }
  }

  /**
   * One vote of the panel.
   *
   * @param reason the coded reason, and
   * @param ruleArticle the article, where the vote is to grant nothing
   */
  record Vote(
      Ballot.Choice choice,
      Optional<String> reason,
      Optional<String> ruleArticle,
      Optional<String> note)
      implements ReviewAction {}

  /** Let the claim lie until a day, with the clock going on. */
  record Hold(LocalDate until, String why) implements ExplainedAction {}

  /** End the hold before its day. */
  record Resume(Optional<String> note) implements ReviewAction {}

  /** Take back an approval before the money is ordered. */
  record Undo(String why) implements ExplainedAction {}

  /** Words for the record. */
  record Note(String text) implements ReviewAction {
    @Override
    public Optional<String> note() {
      return Optional.of(text);
    }
  }

  /** Take a closed claim up again, for a new fact or an error. */
  record Reopen(String why) implements ExplainedAction {}

  /** File the claim away: after the follow-up, or when its time is over. */
  record Close(Optional<String> note) implements ReviewAction {}

  /**
   * A verdict that needs a second person: what Approve or Reject turns into the first time.
   *
   * @param given the verdict as it was given, with its reason and note, for the second person to
   *     see and for the record
   */
  record Propose(Proposal proposal, ReviewAction given) implements SystemAction {}

  /** The appeal has changed nothing: what votes come to. */
  record Uphold() implements SystemAction {}

  /** The appeal has changed the decision: what votes come to. */
  record Change() implements SystemAction {}

  /** The time for the papers is over. */
  record Lapse() implements SystemAction {}

  /** The money is ordered from the bank. */
  record OrderPayment() implements SystemAction {}

  /** The bank says that the money has arrived. */
  record ConfirmPayment() implements SystemAction {}

  /** The bank says that it has not. */
  record RefusePayment() implements SystemAction {}

  /** The account is mended and the money ordered anew. */
  record MendAccount() implements SystemAction {}
}
