/** The vault over KMS: data keys bound to their owner by the encryption context. */
@NullMarked
package org.mutualaid.kms;

import org.jspecify.annotations.NullMarked;
