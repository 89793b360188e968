/**
 * Every port kept in memory, with the meaning of the real adapters and held to the same contract
 * tests: for tests of use cases and functions, never for anything that must last.
 */
@NullMarked
package org.mutualaid.memory;

import org.jspecify.annotations.NullMarked;
