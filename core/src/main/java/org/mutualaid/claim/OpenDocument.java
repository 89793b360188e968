package org.mutualaid.claim;

import java.time.Instant;
import java.util.Optional;

/** A link to a file for who may see it; a look by staff is recorded before the link is given. */
public final class OpenDocument {
  private final Papers papers;
  private final Looks looks;

  public OpenDocument(Papers papers, Looks looks) {
    this.papers = papers;
    this.looks = looks;
  }

  /** The link, or why there is none. */
  public sealed interface Answer {
    /** Good for {@link Papers#LINK_SECONDS}. */
    record Linked(Papers.Link link, String fileName, FileType type) implements Answer {}

    /** Not given. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /**
   * The link, after the look is noted.
   *
   * @param claim that the viewer may see
   * @param viewer who asks, and in what quality
   * @param now when the request came
   * @param signedAt when the link begins to be good
   */
  public Answer on(Claim claim, DocumentId id, Viewer viewer, Instant now, Instant signedAt) {
    Optional<Document> document = claim.document(id);
    if (document.isEmpty()) {
      return new Answer.Refused(new Refusal.NoSuchDocument());
    }
    if (!document.get().received()) {
      return new Answer.Refused(new Refusal.DocumentNotReceived());
    }
    if (!claim.isOf(viewer.person())) {
      looks.note(new Look(claim.id(), Optional.of(id), viewer.person(), viewer.as(), now));
    }
    String name = claim.facts().fileNames().getOrDefault(id, document.get().paper());
    var link = papers.linkTo(claim.id(), document.get(), name, signedAt);
    return new Answer.Linked(link, name, document.get().contentType());
  }
}
