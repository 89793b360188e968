/**
 * The conventions of the repository, held by tests: which pieces a function has, which module may
 * know which, and how files look. They read the tree and the built classes; they depend on nothing
 * that they judge.
 */
@NullMarked
package org.mutualaid.shape;

import org.jspecify.annotations.NullMarked;
