package org.mutualaid.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Viewer;

/** A link to the letter that tells of a decision; it is made when it is first asked for. */
public final class OpenLetter {
  private final Letters letters;
  private final Press press;
  private final Looks looks;

  public OpenLetter(Letters letters, Press press, Looks looks) {
    this.letters = letters;
    this.press = press;
    this.looks = looks;
  }

  /**
   * What is asked for.
   *
   * @param version that the decision led to; without one the last decision
   * @param language its tag
   */
  public record Wanted(Optional<Long> version, String language) {}

  /** The link, or why there is none. */
  public sealed interface Answer {
    /** Good for {@link Papers#LINK_SECONDS}. */
    record Linked(Papers.Link link, String fileName) implements Answer {}

    /** Not given. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /**
   * The link, after the look is noted and the letter is kept.
   *
   * @param claim that the viewer may see
   * @param now when the request came
   * @param signedAt when the link begins to be good
   */
  public Answer on(Claim claim, Wanted wanted, Viewer viewer, Instant now, Instant signedAt) {
    List<Decision> decisions = Decision.on(claim);
    if (decisions.isEmpty()) {
      return new Answer.Refused(new Refusal.NotDecidedYet());
    }
    long version = wanted.version().orElse(decisions.getLast().version());
    return decisions.stream()
        .filter(decision -> decision.version() == version)
        .findFirst()
        .<Answer>map(decision -> opened(claim, decision, wanted.language(), viewer, now, signedAt))
        .orElseGet(() -> new Answer.Refused(new Refusal.NoSuchDecision()));
  }

  private Answer opened(
      Claim claim,
      Decision decision,
      String language,
      Viewer viewer,
      Instant now,
      Instant signedAt) {
    LetterId id = LetterId.of(claim.id(), decision, language);
    if (!claim.isOf(viewer.person())) {
      var document = Optional.of(id.asDocument());
      looks.note(new Look(claim.id(), document, viewer.person(), viewer.as(), now));
    }
    if (!letters.has(id)) {
      letters.keep(id, press.print(claim, decision, language));
    }
    String name = claim.reference() + "-" + decision.version() + "-" + language + ".pdf";
    return new Answer.Linked(letters.linkTo(id, name, signedAt), name);
  }
}
