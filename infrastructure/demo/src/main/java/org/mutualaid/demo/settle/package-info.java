/**
 * Plays a whole quarter of the medical insurance against an embedded cloud, kills it in the middle,
 * and finds whether each member was settled exactly once.
 */
@NullMarked
package org.mutualaid.demo.settle;

import org.jspecify.annotations.NullMarked;
