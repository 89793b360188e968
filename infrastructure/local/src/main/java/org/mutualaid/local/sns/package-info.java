/** SNS on this machine: takes what is published, keeps it, and can show it. */
@NullMarked
package org.mutualaid.local.sns;

import org.jspecify.annotations.NullMarked;
