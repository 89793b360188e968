package org.mutualaid.claim;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next where the following part begins, if there may be one
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {}
