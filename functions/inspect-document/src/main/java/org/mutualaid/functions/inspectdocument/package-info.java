/**
 * Hears from the object store that a file arrived and has it judged. Knows how files are named
 * there, and nothing of what makes a file good.
 */
@NullMarked
package org.mutualaid.functions.inspectdocument;

import org.jspecify.annotations.NullMarked;
