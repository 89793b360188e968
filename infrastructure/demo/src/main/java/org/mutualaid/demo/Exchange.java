package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request to the API and its answer, as observers see them.
 *
 * @param person who asked; empty where nobody was signed in
 * @param body of the request; empty for a GET
 */
public record Exchange(
    String person, String method, String path, String key, String body, Answer answer) {
  /** The body of the request as JSON; missing where it is none. */
  public JsonNode json() {
    return Json.read(body);
  }
}
