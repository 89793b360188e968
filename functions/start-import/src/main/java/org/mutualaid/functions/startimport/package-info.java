/** An office asks for a slot to put a roster of its units into. */
@NullMarked
package org.mutualaid.functions.startimport;

import org.jspecify.annotations.NullMarked;
