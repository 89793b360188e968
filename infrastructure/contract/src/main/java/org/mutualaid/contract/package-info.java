/**
 * What every adapter of a port must keep to, as abstract JUnit tests. An adapter's module extends
 * them; the same sentences hold in memory, on the real engines, and on LocalStack.
 */
@NullMarked
package org.mutualaid.contract;

import org.jspecify.annotations.NullMarked;
