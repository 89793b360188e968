/** How the settlement of a quarter stands. */
@NullMarked
package org.mutualaid.functions.getsettlement;

import org.jspecify.annotations.NullMarked;
