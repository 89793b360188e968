/**
 * What a reviewer may do with a claim: the policies asked before the life cycle, the decision, the
 * queue.
 */
@NullMarked
package org.mutualaid.review;

import org.jspecify.annotations.NullMarked;
