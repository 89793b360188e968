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
  Role turn();

  /** The published names. */
  enum Name {
    DRAFT,
    UNIT_REVIEW,
    DISTRICT_REVIEW,
    MUNICIPAL_REVIEW,
    APPROVED,
    REJECTED,
    WITHDRAWN
  }

  /** Under review at one level of the chain. */
  sealed interface Reviewing extends ClaimState {}

  /** Being written by the member; nobody else sees it. */
  record Draft() implements ClaimState {
    @Override
    public Name name() {
      return Name.DRAFT;
    }

    @Override
    public Role turn() {
      return Role.MEMBER;
    }
  }

  /** First review, by the unit union, or the station where there is none. */
  record UnitReview() implements Reviewing {
    @Override
    public Name name() {
      return Name.UNIT_REVIEW;
    }

    @Override
    public Role turn() {
      return Role.UNIT;
    }
  }

  /** Second review, by the district's agency office. */
  record DistrictReview() implements Reviewing {
    @Override
    public Name name() {
      return Name.DISTRICT_REVIEW;
    }

    @Override
    public Role turn() {
      return Role.DISTRICT;
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

    @Override
    public Role turn() {
      return Role.MUNICIPAL;
    }
  }

  /** Approved; the money has not been ordered yet. */
  record Approved() implements ClaimState {
    @Override
    public Name name() {
      return Name.APPROVED;
    }

    @Override
    public Role turn() {
      return Role.FINANCE;
    }
  }

  /** Not granted, by two people, with a reason. */
  record Rejected() implements ClaimState {
    @Override
    public Name name() {
      return Name.REJECTED;
    }

    @Override
    public Role turn() {
      return Role.MEMBER;
    }
  }

  /** Taken back by the member. */
  record Withdrawn() implements ClaimState {
    @Override
    public Name name() {
      return Name.WITHDRAWN;
    }

    @Override
    public Role turn() {
      return Role.MEMBER;
    }
  }
}
