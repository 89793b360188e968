/** Children of the embedded cloud: processes that end when it ends, however it ends. */
@NullMarked
package org.mutualaid.local.process;

import org.jspecify.annotations.NullMarked;
