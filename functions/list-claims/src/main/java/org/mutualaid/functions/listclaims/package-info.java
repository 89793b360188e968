/** The claims of the caller's own. */
@NullMarked
package org.mutualaid.functions.listclaims;

import org.jspecify.annotations.NullMarked;
