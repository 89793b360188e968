/** How far an import is, and what was wrong in it. */
@NullMarked
package org.mutualaid.functions.getimport;

import org.jspecify.annotations.NullMarked;
