/** A claim: one event, told once, with its papers, its lines and its way through review. */
@NullMarked
package org.mutualaid.claim;

import org.jspecify.annotations.NullMarked;
