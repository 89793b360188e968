package org.mutualaid.bench;

import java.time.Duration;

/**
 * How long one cold start took, from the start of the process.
 *
 * @param ready until it asked for its first event
 * @param answered until its first answer was there
 * @param worked how long the processor worked for it until then; what else the machine does at the
 *     time hardly shows in it
 */
record Start(Duration ready, Duration answered, Duration worked) {}
