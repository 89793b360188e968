/** Brings about the payouts of batches that the city released. */
@NullMarked
package org.mutualaid.functions.releasemembers;

import org.jspecify.annotations.NullMarked;
