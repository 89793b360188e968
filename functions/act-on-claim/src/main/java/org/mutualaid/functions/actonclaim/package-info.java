/** What a member does with a claim of their own. */
@NullMarked
package org.mutualaid.functions.actonclaim;

import org.jspecify.annotations.NullMarked;
