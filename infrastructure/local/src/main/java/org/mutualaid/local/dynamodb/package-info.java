/** DynamoDB Local in a process of its own, with the tables of the template. */
@NullMarked
package org.mutualaid.local.dynamodb;

import org.jspecify.annotations.NullMarked;
