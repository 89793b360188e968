/** S3 on this machine: S3Proxy over files, with the template's buckets and their notifications. */
@NullMarked
package org.mutualaid.local.s3;

import org.jspecify.annotations.NullMarked;
