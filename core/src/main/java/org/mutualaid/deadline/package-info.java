/** Days and due dates: the city's calendar and its working days. */
@NullMarked
package org.mutualaid.deadline;

import org.jspecify.annotations.NullMarked;
