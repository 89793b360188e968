/** Files that hold after a kill -9 or a power cut what was said to be in them. */
@NullMarked
package org.mutualaid.local.files;

import org.jspecify.annotations.NullMarked;
