/**
 * The steps of the state machine that settles a quarter: checks the file and cuts it, settles the
 * members of one chunk, closes the batch. Knows no rule of what is paid.
 */
@NullMarked
package org.mutualaid.functions.settlequarter;

import org.jspecify.annotations.NullMarked;
