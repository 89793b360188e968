package org.mutualaid.local.issuer;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a page asks of the sign-in: who it is, where to go back to, and its PKCE challenge. */
record SignInRequest(
    String client, String redirect, String state, String nonce, String challenge, String method) {
  static SignInRequest of(Map<String, String> query) {
    return new SignInRequest(
        query.getOrDefault("client_id", ""),
        query.getOrDefault("redirect_uri", ""),
        query.getOrDefault("state", ""),
        query.getOrDefault("nonce", ""),
        query.getOrDefault("code_challenge", ""),
        query.getOrDefault("code_challenge_method", ""));
  }

  /** What is wrong with it, in a sentence; empty where nothing is. */
  String wrong(List<String> clients) {
    if (!clients.contains(client)) {
      return "client_id must be one of " + clients + ".";
    }
    if (challenge.isEmpty() || !method.equals("S256")) {
      return "code_challenge with code_challenge_method=S256 is needed (PKCE).";
    }
    return isOnThisMachine() ? "" : "redirect_uri must be a page on this machine.";
  }

  /** Codes of demo people go to no other machine. */
  private boolean isOnThisMachine() {
    try {
      String host = String.valueOf(URI.create(redirect).getHost());
      return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
