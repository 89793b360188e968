package org.mutualaid.people;

import java.time.LocalDate;

/**
 * A child of a member's household.
 *
 * @param code by which claims name it, e.g. {@code C1}; says nothing of who it is
 */
public record Child(String code, LocalDate birthDate) {}
