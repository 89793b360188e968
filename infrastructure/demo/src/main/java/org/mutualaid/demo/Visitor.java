package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody who is signed in, and what they ask of the service. */
public final class Visitor {
  private final Api api;
  private final String person;
  private final String token;

  Visitor(Api api, String person, String token) {
    this.api = api;
    this.person = person;
    this.token = token;
  }

  /** What proves to the service who it is. */
  public String token() {
    return token;
  }

  /** Reads. */
  public Answer get(String path) {
    return api.ask("GET", path, new Api.Asking(person, token, "", ""));
  }

  /** Sends. An empty key leaves the header out. */
  public Answer post(String path, String key, JsonNode body) {
    return post(path, key, body.toString());
  }

  /** Puts a body in place of what stands there. */
  public Answer put(String path, String key, String body) {
    return api.ask("PUT", path, new Api.Asking(person, token, key, body));
  }

  /** Sends a body as it is. */
  public Answer post(String path, String key, String body) {
    return api.ask("POST", path, new Api.Asking(person, token, key, body));
  }
}
