/** What lets SAM local run the functions: the variables that name the embedded cloud for them. */
@NullMarked
package org.mutualaid.local.sam;

import org.jspecify.annotations.NullMarked;
