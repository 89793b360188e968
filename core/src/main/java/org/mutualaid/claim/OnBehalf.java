package org.mutualaid.claim;

import org.mutualaid.people.PersonId;

/**
 * That a claim is not made by the member whose cover it is.
 *
 * @param member who was named, whether there is such a person or not
 * @param found whether the roster knew them as a member when the claim was started; for staff alone
 */
public record OnBehalf(PersonId member, boolean found) {}
