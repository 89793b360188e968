/**
 * What is done by the passing of time alone: reminders, warnings, and the steps that nobody asks
 * for. On which day what is due is told by the claim's {@link org.mutualaid.claim.Agenda}.
 */
@NullMarked
package org.mutualaid.watch;

import org.jspecify.annotations.NullMarked;
