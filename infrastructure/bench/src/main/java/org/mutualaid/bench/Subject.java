package org.mutualaid.bench;

import java.nio.file.Path;
import java.util.Map;

/**
 * A function to be started cold, and what it is asked first.
 *
 * @param code where its zip is unpacked
 * @param accepted a text that a good answer contains
 */
record Subject(
    String name,
    Path code,
    String handler,
    Map<String, String> environment,
    String event,
    String accepted) {}
