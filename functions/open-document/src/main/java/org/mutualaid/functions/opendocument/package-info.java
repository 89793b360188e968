/** Whoever may see a paper gets a short-lived link to it. */
@NullMarked
package org.mutualaid.functions.opendocument;

import org.jspecify.annotations.NullMarked;
