/**
 * Reads {@code template.yaml} and the files it includes: what CloudFormation would make of it, with
 * the addresses of this machine for its end points. Knows which resource types run here, which are
 * left to the cloud, and refuses the others by name.
 */
@NullMarked
package org.mutualaid.local.template;

import org.jspecify.annotations.NullMarked;
