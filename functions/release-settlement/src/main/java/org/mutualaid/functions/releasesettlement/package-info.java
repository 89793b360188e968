/** Two people at the city release the batch of a quarter. */
@NullMarked
package org.mutualaid.functions.releasesettlement;

import org.jspecify.annotations.NullMarked;
