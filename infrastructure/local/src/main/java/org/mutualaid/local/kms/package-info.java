/** KMS on this machine: data keys under one master key that is kept in a file. */
@NullMarked
package org.mutualaid.local.kms;

import org.jspecify.annotations.NullMarked;
