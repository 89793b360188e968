/**
 * What an event is worth: the event, the gates and kinds of benefit, and the lines that come of
 * them, each with its reason and steps.
 */
@NullMarked
package org.mutualaid.benefit;

import org.jspecify.annotations.NullMarked;
