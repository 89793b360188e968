/**
 * The demo: puts people on the roster who do not exist, and plays their stories over HTTP as a page
 * or a telephone would, checking every answer. Knows nothing of how the service is made.
 */
@NullMarked
package org.mutualaid.demo;

import org.jspecify.annotations.NullMarked;
