/**
 * The glue of functions that an event wakes, with nobody waiting for an answer: object store, table
 * stream and schedule. Reads what AWS hands over, keeps count of what went wrong and writes one
 * line about it; its types go no further than the handlers.
 */
@NullMarked
package org.mutualaid.lambda.events;

import org.jspecify.annotations.NullMarked;
