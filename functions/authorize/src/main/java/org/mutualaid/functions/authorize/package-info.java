/**
 * The authorizer of the API: says who calls, from the access token alone, and never says yes when
 * in doubt. Knows tokens and keys; knows nothing of claims, and needs no AWS service.
 */
@NullMarked
package org.mutualaid.functions.authorize;

import org.jspecify.annotations.NullMarked;
