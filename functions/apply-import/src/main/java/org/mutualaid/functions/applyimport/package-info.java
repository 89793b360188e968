/** An office has a roster applied whose report it has read. */
@NullMarked
package org.mutualaid.functions.applyimport;

import org.jspecify.annotations.NullMarked;
