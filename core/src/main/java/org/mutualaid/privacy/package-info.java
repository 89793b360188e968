/**
 * Keys that are derived, never drawn, and the vault that seals what a claim says about a person.
 */
@NullMarked
package org.mutualaid.privacy;

import org.jspecify.annotations.NullMarked;
