/** Money in whole fen, and the one place where it is rounded. */
@NullMarked
package org.mutualaid.money;

import org.jspecify.annotations.NullMarked;
