/** Whoever may see a claim gets a short-lived link to the letter that tells of its decision. */
@NullMarked
package org.mutualaid.functions.getletter;

import org.jspecify.annotations.NullMarked;
