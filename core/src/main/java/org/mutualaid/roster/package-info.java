/**
 * How the roster changes: rows that units send in, looked at first and applied one by one, so that
 * the end is the same whatever stops the work in between. What a row says about a person passes
 * through here and is named in no report.
 */
@NullMarked
package org.mutualaid.roster;

import org.jspecify.annotations.NullMarked;
