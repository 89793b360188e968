package org.mutualaid.benefit;

import java.util.List;

/**
 * One step on the way from the facts to an amount: numbers, not prose.
 *
 * @param code of the words in the catalogue, e.g. {@code TIMES}
 * @param numbers the words name, the result last; days as ISO dates, money as {@code 800.00}
 */
public record CalculationStep(String code, List<String> numbers) {}
