/**
 * Lambda on this machine: a Runtime API of our own, and under it the real Runtime Interface Client,
 * which starts the unmodified zip of each function in processes of their own.
 */
@NullMarked
package org.mutualaid.local.lambda;

import org.jspecify.annotations.NullMarked;
