/** Runs the worked examples beside the plans, and what must hold of every calculation. */
@NullMarked
package org.mutualaid.plans;

import org.jspecify.annotations.NullMarked;
