package org.mutualaid.aws;

/**
 * A service that speaks the AWS JSON protocol, by its names in that protocol.
 *
 * @param name in signatures and in host names, such as {@code dynamodb}
 * @param target what stands before an operation in the header X-Amz-Target
 * @param contentType with the version of the protocol
 */
public record JsonService(String name, String target, String contentType) {}
