/** A district or the city puts a unit into the register. */
@NullMarked
package org.mutualaid.functions.registerunit;

import org.jspecify.annotations.NullMarked;
