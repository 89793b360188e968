/**
 * Facts that the rules in Drools match on, as such rules are commonly written: beans, plain types.
 */
@NullMarked
package org.mutualaid.bench.engine.rival;

import org.jspecify.annotations.NullMarked;
