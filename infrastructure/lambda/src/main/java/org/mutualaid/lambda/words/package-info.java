/** The words of answers in each language, apart from the code that chooses among them. */
@NullMarked
package org.mutualaid.lambda.words;

import org.jspecify.annotations.NullMarked;
