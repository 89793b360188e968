package org.mutualaid.contract;

import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.OwnClaims;
import org.mutualaid.claim.Slots;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.notice.Outbox;
import org.mutualaid.people.People;
import org.mutualaid.review.Queues;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.Releases;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.watch.Watches;

/** The ports that are kept together: what one writes another reads. */
public record Store(
    Claims claims,
    OwnClaims ownClaims,
    Queues queues,
    Slots slots,
    Outbox outbox,
    Looks looks,
    People people,
    Ledgers ledgers,
    Settlements settlements,
    Batches batches,
    Releases releases,
    Watches watches) {}
