/**
 * Reads what the insurance tells of members, row by row and in little memory, and cuts the file
 * into chunks. Says what is wrong by line and column, never by value. Knows nothing of amounts due.
 */
@NullMarked
package org.mutualaid.settlementcsv;

import org.jspecify.annotations.NullMarked;
