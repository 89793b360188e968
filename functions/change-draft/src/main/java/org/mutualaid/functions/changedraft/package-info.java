/** Whoever filed a claim tells the facts of its event anew. */
@NullMarked
package org.mutualaid.functions.changedraft;

import org.jspecify.annotations.NullMarked;
