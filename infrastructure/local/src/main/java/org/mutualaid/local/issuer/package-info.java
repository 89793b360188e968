/** An OpenID issuer with the demo people: code flow with PKCE for pages, one grant for tools. */
@NullMarked
package org.mutualaid.local.issuer;

import org.jspecify.annotations.NullMarked;
