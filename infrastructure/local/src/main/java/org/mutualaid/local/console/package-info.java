/** A look into the embedded cloud: what was published, and what time it is for the business. */
@NullMarked
package org.mutualaid.local.console;

import org.jspecify.annotations.NullMarked;
