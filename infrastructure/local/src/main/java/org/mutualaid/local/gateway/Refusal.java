package org.mutualaid.local.gateway;

/** What the gateway answers by itself, under the names the template's gateway responses use. */
enum Refusal {
  BAD_REQUEST_PARAMETERS(400, "Bad Request"),
  UNAUTHORIZED(401, "Unauthorized"),
  ACCESS_DENIED(403, "User is not authorized to access this resource"),
  MISSING_AUTHENTICATION_TOKEN(403, "Missing Authentication Token"),
  REQUEST_TOO_LARGE(413, "Request Too Long"),
  THROTTLED(429, "Too Many Requests"),
  AUTHORIZER_FAILURE(500, "Internal server error"),
  // API Gateway has no name of its own for it: DEFAULT_5XX words it.
  FUNCTION_FAILED(502, "Internal server error"),
  INTEGRATION_TIMEOUT(504, "Endpoint request timed out");

  final int status;
  final String message;

  Refusal(int status, String message) {
    this.status = status;
    this.message = message;
  }

  /** The gateway response that stands in for one the template does not shape. */
  String fallback() {
    return status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX";
  }
}
