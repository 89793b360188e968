package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Role;

/**
 * Where a claim stands. What may follow is in {@link LifeCycle} and published in
 * docs/claim-lifecycle.md; what a state holds besides its name is told by the history alone, see
 * {@link Standing}.
 */
public sealed interface ClaimState {
  /** The name of the state as it is stored, published and shown. */
  Name name();

  /** Whose turn it is; MEMBER also where it is nobody's any more. */
  default Role turn() {
    return name().turn;
  }

  /** Whether the member may tell of the event anew: the claim ended without a decision. */
  default boolean givesEventBack() {
    return name() == Name.WITHDRAWN || name() == Name.LAPSED;
  }

  /** The published names, each with whose turn it is. */
  enum Name {
    DRAFT(Role.MEMBER),
    UNIT_REVIEW(Role.UNIT),
    SUPPLEMENT(Role.MEMBER),
    DISTRICT_REVIEW(Role.DISTRICT),
    MUNICIPAL_REVIEW(Role.MUNICIPAL),
    PANEL_REVIEW(Role.PANEL),
    INVESTIGATION(Role.MUNICIPAL),
    APPROVED(Role.FINANCE),
    PAYING(Role.SYSTEM),
    PAY_FAILED(Role.FINANCE),
    PAID(Role.HOTLINE),
    REJECTED(Role.MEMBER),
    APPEAL(Role.PANEL),
    CLOSED(Role.MEMBER),
    WITHDRAWN(Role.MEMBER),
    LAPSED(Role.MEMBER);

    private final Role turn;

    Name(Role turn) {
      this.turn = turn;
    }

    /** Whether our time stands still: somebody else has to do something first. */
    public boolean pausesTheClock() {
      return this == SUPPLEMENT || this == INVESTIGATION || this == PAY_FAILED;
    }

    /** Whether our time runs: the claim is under way, and it is for us to bring it further. */
    public boolean runsTheClock() {
      return isReview() || this == APPROVED || this == PAYING;
    }

    /** Whether by when something is to be done is counted in working days. */
    public boolean isDueByWorkingDays() {
      return runsTheClock() || this == INVESTIGATION || this == APPEAL;
    }

    /** Whether a level of the chain reviews the claim. */
    public boolean isReview() {
      return this == UNIT_REVIEW
          || this == DISTRICT_REVIEW
          || this == MUNICIPAL_REVIEW
          || this == PANEL_REVIEW;
    }
  }

  /** Under review at one level of the chain. */
  sealed interface Reviewing extends ClaimState {}

  /** Being voted on by the panel. */
  sealed interface Voting extends ClaimState {
    /** The votes so far, in the order they were cast. */
    List<Ballot> ballots();
  }

  /** Being written by the member; nobody else sees it. */
  record Draft() implements ClaimState {
    @Override
    public Name name() {
      return Name.DRAFT;
    }
  }

  /** First review, by the unit union, or the station where there is none. */
  record UnitReview() implements Reviewing {
    @Override
    public Name name() {
      return Name.UNIT_REVIEW;
    }
  }

  /**
   * The member was asked, once and for all, for what is missing.
   *
   * @param resumeAt the level that asked
   * @param asked everything that is missing, each with why
   * @param until the last day to add it
   */
  record Supplement(Reviewing resumeAt, List<PaperAsked> asked, LocalDate until)
      implements ClaimState {
    @Override
    public Name name() {
      return Name.SUPPLEMENT;
    }
  }

  /** Second review, by the district's agency office. */
  record DistrictReview() implements Reviewing {
    @Override
    public Name name() {
      return Name.DISTRICT_REVIEW;
    }
  }

  /**
   * Final review, by the city.
   *
   * @param awaiting the verdict that waits for a second person, if one does
   */
  record MunicipalReview(Optional<Proposal> awaiting) implements Reviewing {
    @Override
    public Name name() {
      return Name.MUNICIPAL_REVIEW;
    }
  }

  /** Review by the panel, by votes. */
  record PanelReview(List<Ballot> ballots) implements Reviewing, Voting {
    @Override
    public Name name() {
      return Name.PANEL_REVIEW;
    }
  }

  /**
   * Something is being found out.
   *
   * @param resumeAt the review that goes on afterwards
   * @param askedBy the level that asked and that reports
   * @param until the last day of it
   */
  record Investigation(Reviewing resumeAt, Role askedBy, LocalDate until) implements ClaimState {
    @Override
    public Name name() {
      return Name.INVESTIGATION;
    }

    @Override
    public Role turn() {
      return askedBy;
    }
  }

  /** Approved; the money has not been ordered yet. */
  record Approved() implements ClaimState {
    @Override
    public Name name() {
      return Name.APPROVED;
    }
  }

  /** The money is ordered and on its way. */
  record Paying() implements ClaimState {
    @Override
    public Name name() {
      return Name.PAYING;
    }
  }

  /** The bank did not take the order. */
  record PayFailed() implements ClaimState {
    @Override
    public Name name() {
      return Name.PAY_FAILED;
    }
  }

  /** The money has arrived. */
  record Paid() implements ClaimState {
    @Override
    public Name name() {
      return Name.PAID;
    }
  }

  /** Not granted, by two people or by the panel, with a reason. */
  record Rejected() implements ClaimState {
    @Override
    public Name name() {
      return Name.REJECTED;
    }
  }

  /** The member does not agree; other people of the panel look at it anew, by votes. */
  record UnderAppeal(List<Ballot> ballots) implements Voting {
    @Override
    public Name name() {
      return Name.APPEAL;
    }
  }

  /** Done and filed away. */
  record Closed() implements ClaimState {
    @Override
    public Name name() {
      return Name.CLOSED;
    }
  }

  /** Taken back by the member. */
  record Withdrawn() implements ClaimState {
    @Override
    public Name name() {
      return Name.WITHDRAWN;
    }
  }

  /** Ended since the papers asked for did not come in time; the event may be claimed anew. */
  record Lapsed() implements ClaimState {
    @Override
    public Name name() {
      return Name.LAPSED;
    }
  }
}
