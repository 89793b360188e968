/**
 * What was granted to each member and in each home, line by line: the one history that caps,
 * deductibles and offsets count by, and the payouts that come of it. Knows nothing of claims but
 * their names.
 */
@NullMarked
package org.mutualaid.ledger;

import org.jspecify.annotations.NullMarked;
