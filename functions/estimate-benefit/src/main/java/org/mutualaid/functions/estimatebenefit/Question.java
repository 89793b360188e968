package org.mutualaid.functions.estimatebenefit;

import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.people.Cover;

/**
 * What is asked.
 *
 * @param stated the cover of a what-if; empty where it is that of the caller
 */
record Question(Event event, Optional<Cover> stated) {}
