package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.money.Money;

/**
 * What one line used up, as caps and offsets count it.
 *
 * @param period the first day of the protection period it belongs to
 * @param on the day of the event
 * @param days nights that count, also where another plan paid instead
 */
public record Paid(
    BenefitCode benefit,
    LocalDate period,
    LocalDate on,
    Money amount,
    int days,
    Optional<String> accident,
    Optional<String> child) {}
