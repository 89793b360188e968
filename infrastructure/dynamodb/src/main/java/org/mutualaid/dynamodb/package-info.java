/**
 * The ports of core over two DynamoDB tables, one for claims and one for people. What is stored
 * where, under which key and in how many calls is in docs/data-model.md.
 */
@NullMarked
package org.mutualaid.dynamodb;

import org.jspecify.annotations.NullMarked;
