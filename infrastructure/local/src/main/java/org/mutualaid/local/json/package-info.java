/** Reading and writing JSON trees: events, answers and the template are all trees here. */
@NullMarked
package org.mutualaid.local.json;

import org.jspecify.annotations.NullMarked;
