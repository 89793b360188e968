package org.mutualaid.benefit;

import java.util.List;

/**
 * One thing wrong with one field of a request.
 *
 * @param pointer to the field (RFC 6901)
 * @param code of the words in the catalogue, which say how to mend it
 * @param arguments that the words name: limits and choices, never what was sent
 */
public record FieldError(String pointer, String code, List<String> arguments) {}
