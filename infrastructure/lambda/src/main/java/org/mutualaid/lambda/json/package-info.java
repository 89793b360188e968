/**
 * JSON, strictly read and written in one place: small values of our own over Jackson's streaming
 * parser, and forms that find everything wrong with a body at once.
 */
@NullMarked
package org.mutualaid.lambda.json;

import org.jspecify.annotations.NullMarked;
