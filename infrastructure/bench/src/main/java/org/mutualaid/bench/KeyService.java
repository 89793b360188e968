package org.mutualaid.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of KMS as a function asks for: it gives one key always, and finds it again in what it
 * gave. Keeps no secret; for measuring alone.
 */
final class KeyService implements AutoCloseable {
  private static final int KEY_BYTES = 32;
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[KEY_BYTES]);
  private static final Pattern WRAPPED = Pattern.compile("\"CiphertextBlob\":\"([^\"]+)\"");

  private final HttpServer server;

  KeyService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", KeyService::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void handle(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Matcher wrapped = WRAPPED.matcher(body);
    String blob = wrapped.find() ? wrapped.group(1) : KEY;
    String answer =
        "TrentService.Decrypt".equals(target)
            ? "{\"KeyId\":\"bench\",\"Plaintext\":\"" + blob + "\"}"
            : "{\"KeyId\":\"bench\",\"Plaintext\":\"%1$s\",\"CiphertextBlob\":\"%1$s\"}"
                .formatted(KEY);
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
