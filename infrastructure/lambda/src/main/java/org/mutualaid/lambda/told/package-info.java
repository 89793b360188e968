/**
 * Events as members tell them: the one form in which they come in, whether to be filed or only
 * asked about.
 */
@NullMarked
package org.mutualaid.lambda.told;

import org.jspecify.annotations.NullMarked;
