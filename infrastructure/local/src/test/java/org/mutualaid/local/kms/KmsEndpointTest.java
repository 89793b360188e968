package org.mutualaid.local.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.json.Json;

class KmsEndpointTest {
  private static final String KEY = "arn:aws:kms:us-east-1:000000000000:key/DataKey";
  private static final String OTHER = "arn:aws:kms:us-east-1:000000000000:key/OtherKey";
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir Path folder;
  private Listener listener;

  @BeforeEach
  void listen() throws IOException {
    var ring = new KeyRing(folder.resolve("kms.key"), List.of(KEY, OTHER));
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    listener = Listener.open("KMS", anywhere, new KmsEndpoint(ring));
  }

  @AfterEach
  void close() {
    listener.close();
  }

  @Test
  void a_data_key_comes_back_under_its_context_alone() throws Exception {
    JsonNode key = generate(KEY, "owner", "claim/1");

    assertEquals(key.path("Plaintext"), decrypt(key, "", "owner", "claim/1").path("Plaintext"));
    assertEquals("InvalidCiphertextException", type(decrypt(key, "", "owner", "claim/2")));
    assertEquals("InvalidCiphertextException", type(decrypt(key, "", "other", "claim/1")));
    assertEquals("IncorrectKeyException", type(decrypt(key, OTHER, "owner", "claim/1")));
  }

  @Test
  void a_key_that_is_not_in_the_template_is_not_found() throws Exception {
    assertEquals("NotFoundException", type(generate(KEY + "x", "owner", "claim/1")));
  }

  @Test
  void data_keys_hold_over_a_restart() throws Exception {
    JsonNode key = generate(KEY, "owner", "claim/1");
    close();
    listen();

    assertEquals(key.path("Plaintext"), decrypt(key, KEY, "owner", "claim/1").path("Plaintext"));
  }

  private JsonNode generate(String keyId, String name, String value) throws Exception {
    ObjectNode request = Json.object().put("KeyId", keyId).put("KeySpec", "AES_256");
    request.putObject("EncryptionContext").put(name, value);
    return call("GenerateDataKey", request);
  }

  private JsonNode decrypt(JsonNode key, String keyId, String name, String value) throws Exception {
    ObjectNode request = Json.object();
    request.set("CiphertextBlob", key.path("CiphertextBlob"));
    request.putObject("EncryptionContext").put(name, value);
    return call("Decrypt", keyId.isEmpty() ? request : request.put("KeyId", keyId));
  }

  private JsonNode call(String operation, JsonNode request) throws Exception {
    var call =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listener.port()))
            .header("X-Amz-Target", "TrentService." + operation)
            .POST(BodyPublishers.ofByteArray(Json.bytes(request)))
            .build();
    return Json.parse(http.send(call, BodyHandlers.ofByteArray()).body());
  }

  private static String type(JsonNode answer) {
    return answer.path("__type").asText();
  }
}
