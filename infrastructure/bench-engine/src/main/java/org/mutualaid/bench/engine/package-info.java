/** The engine of core against the same rules in Drools: as many answers, the same amounts. */
@NullMarked
package org.mutualaid.bench.engine;

import org.jspecify.annotations.NullMarked;
