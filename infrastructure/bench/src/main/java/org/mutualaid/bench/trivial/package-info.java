/** The measure's other side: a function that does nothing. */
@NullMarked
package org.mutualaid.bench.trivial;

import org.jspecify.annotations.NullMarked;
