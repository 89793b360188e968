/**
 * Turns the rule books in plans/ into one resource, at build time. Whatever is wrong with a file is
 * said with its name, its line and what to do; nothing wrong gets as far as a running function.
 */
@NullMarked
package org.mutualaid.plancompiler;

import org.jspecify.annotations.NullMarked;
