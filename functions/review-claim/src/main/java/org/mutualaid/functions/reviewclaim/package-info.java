/** What a reviewer does with a claim at their desk. */
@NullMarked
package org.mutualaid.functions.reviewclaim;

import org.jspecify.annotations.NullMarked;
