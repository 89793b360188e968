/**
 * What lets SAM local run the functions: the way from its containers to the parts of the embedded
 * cloud, and the variables that name it.
 */
@NullMarked
package org.mutualaid.local.sam;

import org.jspecify.annotations.NullMarked;
