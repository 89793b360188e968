package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.people.Role;

/**
 * Where a claim stands. What may follow is in {@link LifeCycle} and published in
 * docs/claim-lifecycle.md.
 */
public sealed interface ClaimState {
  /** The name of the state as it is stored, published and shown. */
  Name name();

  /** Whose turn it is. */
  default Role turn() {
    return name().turn;
  }

  /** The published names, each with whose turn it is. */
  enum Name {
    DRAFT(Role.MEMBER),
    UNIT_REVIEW(Role.UNIT),
    DISTRICT_REVIEW(Role.DISTRICT),
    MUNICIPAL_REVIEW(Role.MUNICIPAL),
    APPROVED(Role.FINANCE),
    REJECTED(Role.MEMBER),
    WITHDRAWN(Role.MEMBER);

    private final Role turn;

    Name(Role turn) {
      this.turn = turn;
    }
  }

  /** Under review at one level of the chain. */
  sealed interface Reviewing extends ClaimState {}

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

  /** Approved; the money has not been ordered yet. */
  record Approved() implements ClaimState {
    @Override
    public Name name() {
      return Name.APPROVED;
    }
  }

  /** Not granted, by two people, with a reason. */
  record Rejected() implements ClaimState {
    @Override
    public Name name() {
      return Name.REJECTED;
    }
  }

  /** Taken back by the member. */
  record Withdrawn() implements ClaimState {
    @Override
    public Name name() {
      return Name.WITHDRAWN;
    }
  }
}
