/** The city asks for a slot to put what the insurance tells of a quarter into. */
@NullMarked
package org.mutualaid.functions.startsettlement;

import org.jspecify.annotations.NullMarked;
