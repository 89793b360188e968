package org.mutualaid.claim;

import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * Who may act on a claim for the one who claims: its owner, or the officer who filed it for them
 * and still holds the post in which they did.
 *
 * @param post of the officer, who must still hold it when something is stored; none of an owner
 */
public record Filer(Claim claim, Role as, Optional<Post> post) {
  /** In what quality the caller of a read may act on the claim that it found, if in any. */
  public static Optional<Filer> of(Opened opened, PersonId caller) {
    return opened
        .claim()
        .flatMap(
            claim ->
                claim.isOf(caller)
                    ? Optional.of(new Filer(claim, claim.owner(), Optional.empty()))
                    : officer(claim, opened.caller()));
  }

  private static Optional<Filer> officer(Claim claim, Optional<Person> caller) {
    HistoryEntry start = claim.history().getFirst();
    return caller
        .filter(officer -> officer.id().equals(start.by()))
        .flatMap(Person::post)
        .filter(post -> post.role() == start.as() && covers(post, claim.route()))
        .map(post -> new Filer(claim, post.role(), Optional.of(post)));
  }

  /** Whether the holder of a post may file for members whose claims go this way. */
  static boolean covers(Post post, Route route) {
    return post.role() == Role.HOTLINE || (files(post) && route.within(post));
  }

  /** Whether the holder of a post may file for members at all. */
  static boolean files(Post post) {
    return post.role() == Role.UNIT || post.role() == Role.STATION || post.role() == Role.HOTLINE;
  }

  /** Whether it is for them: what ends or disputes a claim is for its owner alone. */
  boolean may(MemberAction action) {
    return switch (action) {
      case ClaimAction.Discard _ -> true;
      case ClaimAction.Submit _, ClaimAction.PapersIn _, ClaimAction.ChangeFacts _ ->
          as != Role.HOTLINE;
      case ClaimAction.Withdraw _, ClaimAction.Appeal _, ClaimAction.Feedback _ -> post.isEmpty();
    };
  }

  /** Whether they add papers; the hotline passes a draft on to the member. */
  boolean suppliesPapers() {
    return as != Role.HOTLINE;
  }

  /** Whether they see all of the claim: the hotline does not see what is medical. */
  public boolean sees() {
    return as != Role.HOTLINE;
  }

  /** The names of the actions that they may take now. */
  public List<String> possible() {
    return possible(claim);
  }

  /** The same of the claim as it is afterwards. */
  List<String> possible(Claim after) {
    return Possible.names(Possible.open(after).filter(this::may));
  }
}
