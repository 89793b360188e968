package org.mutualaid.claim;

import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.claim.ClaimAction.MemberAction;

/** The names of the actions that a member may take on a claim of their own now. */
public final class Possible {
  private static final List<MemberAction> MEMBER_ACTIONS =
      List.of(
          new ClaimAction.Submit(),
          new ClaimAction.PapersIn(),
          new ClaimAction.Feedback(true, ClaimAction.Satisfaction.SATISFIED),
          new ClaimAction.Appeal(""),
          new ClaimAction.Discard(),
          new ClaimAction.Withdraw());

  private Possible() {}

  /** In the order in which they are offered. */
  public static List<String> forMember(Claim claim) {
    return names(open(claim));
  }

  /** What the state allows. */
  static Stream<MemberAction> open(Claim claim) {
    return MEMBER_ACTIONS.stream().filter(action -> isOpen(claim, action));
  }

  /** An appeal is offered once; whether it is in time is said when it is tried. */
  private static boolean isOpen(Claim claim, ClaimAction action) {
    boolean again =
        action instanceof ClaimAction.Appeal && !claim.entries(ClaimAction.Appeal.class).isEmpty();
    return !again && LifeCycle.next(claim.state(), action).isPresent();
  }

  /** The names of some actions. */
  public static List<String> names(Stream<? extends ClaimAction> actions) {
    return actions.map(ClaimAction::name).toList();
  }
}
