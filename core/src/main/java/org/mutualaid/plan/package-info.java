/**
 * The rule books as the engine reads them, compiled from the files in plans/. No plan is named in
 * Java.
 */
@NullMarked
package org.mutualaid.plan;

import org.jspecify.annotations.NullMarked;
