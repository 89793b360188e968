/** Papers in an S3 bucket: presigned leave to put and fetch them, and their content. */
@NullMarked
package org.mutualaid.s3;

import org.jspecify.annotations.NullMarked;
