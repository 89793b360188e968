/** A member asks for a slot to put one paper into. */
@NullMarked
package org.mutualaid.functions.adddocument;

import org.jspecify.annotations.NullMarked;
