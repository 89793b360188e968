/**
 * The HTTP envelope of every function: what the gateway hands over is read, checked and given to
 * one use case, and what comes of it is worded. No rule of the business stands here.
 */
@NullMarked
package org.mutualaid.lambda;

import org.jspecify.annotations.NullMarked;
