/**
 * The whole product as its users meet it: the embedded cloud in a process of its own, the packed
 * functions, HTTP. Nothing here knows a class of the functions or of the core.
 */
package org.mutualaid.acceptance;
