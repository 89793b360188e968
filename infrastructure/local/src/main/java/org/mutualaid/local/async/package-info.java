/** Events nobody waits for: arrivals in buckets and the passing of time, with Lambda's retries. */
@NullMarked
package org.mutualaid.local.async;

import org.jspecify.annotations.NullMarked;
