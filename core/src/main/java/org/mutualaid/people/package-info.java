/**
 * Who is who: members and staff, their cover, their posts and the keys that name them. Names,
 * numbers and accounts never stand here in clear.
 */
@NullMarked
package org.mutualaid.people;

import org.jspecify.annotations.NullMarked;
