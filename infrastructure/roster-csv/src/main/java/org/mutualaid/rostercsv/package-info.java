/**
 * Reads rosters that units send as CSV files, in UTF-8 or GB18030, row by row and in bounded
 * memory. Knows the forms of cells and nothing of what a row may change.
 */
@NullMarked
package org.mutualaid.rostercsv;

import org.jspecify.annotations.NullMarked;
