/** Somebody who signed in for the first time says the code of their unit. */
@NullMarked
package org.mutualaid.functions.linkperson;

import org.jspecify.annotations.NullMarked;
