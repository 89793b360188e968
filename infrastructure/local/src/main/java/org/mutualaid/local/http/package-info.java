/** Listening on a port of this machine, and answering there. */
@NullMarked
package org.mutualaid.local.http;

import org.jspecify.annotations.NullMarked;
