/**
 * Shows what the rule books say: for each plan what it asks, pays and costs, in the words of the
 * caller's language. It reads nothing but the books.
 */
@NullMarked
package org.mutualaid.functions.listplans;

import org.jspecify.annotations.NullMarked;
