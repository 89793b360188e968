/** One claim, as its member sees it or as staff do. */
@NullMarked
package org.mutualaid.functions.getclaim;

import org.jspecify.annotations.NullMarked;
