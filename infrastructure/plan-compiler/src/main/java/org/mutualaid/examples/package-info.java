/**
 * Runs worked cases, in the form that docs/plans.md explains, through the engine and the compiled
 * rule books. A tool for people who write plans; no function knows it.
 */
@NullMarked
package org.mutualaid.examples;

import org.jspecify.annotations.NullMarked;
