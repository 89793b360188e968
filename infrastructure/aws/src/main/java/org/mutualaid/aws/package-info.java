/** What all clients of AWS services have in common: where they call, and how long they wait. */
@NullMarked
package org.mutualaid.aws;

import org.jspecify.annotations.NullMarked;
