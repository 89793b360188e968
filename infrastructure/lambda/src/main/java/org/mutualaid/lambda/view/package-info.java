/**
 * What answers show of a claim. Each thing is written in one place, so that page, list and receipt
 * cannot disagree.
 */
@NullMarked
package org.mutualaid.lambda.view;

import org.jspecify.annotations.NullMarked;
