package org.mutualaid.claim;

import java.time.Instant;

/**
 * One file of a claim. Its name is personal and stands with the facts.
 *
 * @param paper the code of the paper it is meant as
 * @param contentType one of {@link FileType}'s
 * @param size in bytes
 * @param sha256 in Base64, as declared and signed
 * @param slotAt when its upload slot was given
 */
public record Document(
    DocumentId id,
    String paper,
    FileType contentType,
    long size,
    String sha256,
    Instant slotAt,
    Status status) {

  /** Whether the file has arrived and was found good. */
  public boolean received() {
    return status instanceof Status.Received;
  }

  /** Whether a slot was given and nothing is known of its file yet. */
  public boolean awaited() {
    return status instanceof Status.Awaited;
  }

  /** Where a file stands. */
  public sealed interface Status {
    /** A slot was given; nothing has arrived yet. */
    record Awaited() implements Status {}

    /** Arrived, checked and good. */
    record Received(Instant at) implements Status {}

    /** Arrived and found bad, or never arrived. */
    record Refused(Instant at, Flaw flaw) implements Status {}
  }

  /** Why a file was not taken. The words, and how to mend it, are in the catalogue of words. */
  public enum Flaw {
    /** The content is not of the declared type. */
    NOT_THE_DECLARED_TYPE,
    /** Another number of bytes than declared. */
    WRONG_SIZE,
    /** Another content than declared. */
    WRONG_HASH,
    /** Something that a paper does not hold: another file behind it, or a script. */
    MORE_THAN_A_PAPER,
    /** Nothing arrived while the slot was open. */
    NEVER_ARRIVED
  }
}
