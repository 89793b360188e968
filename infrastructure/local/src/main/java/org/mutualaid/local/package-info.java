/** The embedded cloud: runs what stands in {@code template.yaml} on one machine, without Docker. */
@NullMarked
package org.mutualaid.local;

import org.jspecify.annotations.NullMarked;
