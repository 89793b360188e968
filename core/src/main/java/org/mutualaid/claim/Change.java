package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.people.Post;

/**
 * One step of one claim, to be stored whole or not at all: the claim, the entry of its history, the
 * outbox entry, the note and the remembered answer.
 *
 * @param after the claim as it is then; its version is one more than the one it was decided on
 * @param note what the reviewer wrote, to be sealed with the facts
 * @param post that the reviewer must still hold when it is stored, where one acts
 */
public record Change(
    Claim after,
    HistoryEntry entry,
    Optional<Note> note,
    Optional<Post> post,
    RequestKey request,
    Receipt receipt) {}
