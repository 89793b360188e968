/** Why the embedded cloud does not start, as one sentence for whoever started it. */
@NullMarked
package org.mutualaid.local.refusal;

import org.jspecify.annotations.NullMarked;
