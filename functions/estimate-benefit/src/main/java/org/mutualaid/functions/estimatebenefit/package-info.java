/**
 * Says what an event would be worth before anything is filed: by the cover of who asks, or for
 * staff by a cover as they state it. Nothing is stored.
 */
@NullMarked
package org.mutualaid.functions.estimatebenefit;

import org.jspecify.annotations.NullMarked;
