/**
 * Letters that tell of decisions, as PDF: what they say, from the catalogues of words, and how it
 * is set on pages, by PDFBox with a font of Chinese that is embedded.
 */
@NullMarked
package org.mutualaid.letters;

import org.jspecify.annotations.NullMarked;
