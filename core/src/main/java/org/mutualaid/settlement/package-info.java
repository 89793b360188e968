/**
 * The quarterly settlement: what the insurance tells of each member becomes lines of the benefits
 * that nobody files for, once for each member and quarter. Knows no file and no table.
 */
@NullMarked
package org.mutualaid.settlement;

import org.jspecify.annotations.NullMarked;
