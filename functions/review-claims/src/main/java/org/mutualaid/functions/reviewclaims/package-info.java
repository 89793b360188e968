/** The same action of a reviewer on several claims at once. */
@NullMarked
package org.mutualaid.functions.reviewclaims;

import org.jspecify.annotations.NullMarked;
