/**
 * What a member may still claim from each plan in each protection period, by what the ledger says
 * was granted. For reading only: decisions work it out themselves.
 */
@NullMarked
package org.mutualaid.entitlement;

import org.jspecify.annotations.NullMarked;
