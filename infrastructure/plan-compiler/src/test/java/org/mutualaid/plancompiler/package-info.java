/** What the plan compiler reads, and how it speaks of what it cannot read. */
@NullMarked
package org.mutualaid.plancompiler;

import org.jspecify.annotations.NullMarked;
