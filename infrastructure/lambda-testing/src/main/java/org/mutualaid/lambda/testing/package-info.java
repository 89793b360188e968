/**
 * What the tests of all functions share: the payloads of events/, a town whose stores are in
 * memory, and requests that nobody would send in good faith. Only ever in test scope.
 */
@NullMarked
package org.mutualaid.lambda.testing;

import org.jspecify.annotations.NullMarked;
