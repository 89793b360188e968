package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;

/**
 * What came back for one request.
 *
 * @param request method and path, for the sentence that tells of a surprise
 */
public record Answer(String request, int status, HttpHeaders headers, String text) {
  private static final String PROBLEM = "application/problem+json";

  /** The body as JSON; missing where it is none. */
  public JsonNode json() {
    return Json.read(text);
  }

  /** A header, or nothing at all as an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The text at a JSON pointer, which must be there. */
  String at(String pointer) {
    JsonNode node = json().at(pointer);
    Surprise.unless(
        !node.isMissingNode(), pointer + " in the answer to " + request, "it is not there");
    return node.asText();
  }

  /** The same answer, which must have this status. */
  public Answer expect(int wanted) {
    Surprise.unless(
        status == wanted,
        "status " + wanted + " for " + request,
        "status " + status + " came: " + text);
    return this;
  }

  /** The refusal that was expected, in the one form all refusals have. */
  Answer refused(int wanted, String slug) {
    expect(wanted);
    String form = "a problem #" + slug + " with title and detail for " + request;
    boolean said =
        header("content-type").startsWith(PROBLEM)
            && json().path("type").asText().endsWith("#" + slug)
            && json().path("status").asInt() == wanted
            && List.of("title", "detail").stream()
                .noneMatch(m -> json().path(m).asText().isBlank());
    Surprise.unless(said, form, header("content-type") + " came: " + text);
    return this;
  }
}
