/** What a member has from each plan. */
@NullMarked
package org.mutualaid.functions.getentitlements;

import org.jspecify.annotations.NullMarked;
