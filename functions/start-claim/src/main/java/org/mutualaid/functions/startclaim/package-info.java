/**
 * A member starts a claim: the event as they tell it comes in, a draft with its estimate goes out.
 */
@NullMarked
package org.mutualaid.functions.startclaim;

import org.jspecify.annotations.NullMarked;
