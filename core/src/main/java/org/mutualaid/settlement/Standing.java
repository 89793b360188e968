package org.mutualaid.settlement;

import java.util.Optional;
import org.mutualaid.ledger.Accounts;

/**
 * What settling a member rests on.
 *
 * @param settled what the quarter came to, if it is settled already
 */
public record Standing(Accounts accounts, Optional<Totals> settled) {}
