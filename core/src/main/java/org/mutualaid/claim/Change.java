package org.mutualaid.claim;

import java.util.Optional;

/**
 * One step of one claim, to be stored whole or not at all: the claim, the entry of its history, the
 * outbox entry, the note and the remembered answer.
 *
 * @param after the claim as it is then; its version is one more than the one it was decided on
 * @param note what the reviewer wrote, to be sealed with the facts
 */
public record Change(
    Claim after, HistoryEntry entry, Optional<String> note, RequestKey request, Receipt receipt) {}
