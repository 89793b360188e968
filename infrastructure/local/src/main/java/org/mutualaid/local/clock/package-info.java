/**
 * Business time: the machine's time, moved by one offset that requests, schedules and stream
 * records share.
 */
@NullMarked
package org.mutualaid.local.clock;

import org.jspecify.annotations.NullMarked;
