package org.mutualaid.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Exchange;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The HTTP contract, infrastructure/openapi.yaml, as answers are held against it. */
final class Contract {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
  private final JsonNode document;

  private Contract(JsonNode document) {
    this.document = document;
  }

  static Contract read(Path root) throws IOException {
    String yaml = Files.readString(root.resolve("infrastructure/openapi.yaml"));
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new Contract(new ObjectMapper().valueToTree(tree));
  }

  /** One operation: its method, its path with parameters in braces, and what is said of it. */
  record Operation(String method, String path, JsonNode said) {
    String id() {
      return said.path("operationId").asText();
    }

    /** Whether a request goes to this operation. */
    boolean takes(String asked, String address) {
      String form = path.replaceAll("\\{[A-Za-z]+}", "[^/]+");
      return asked.equals(method) && address.split("\\?", 2)[0].matches(form);
    }

    /** Its path with something in the place of every parameter. */
    String filled() {
      return path.replaceAll("\\{[A-Za-z]+}", "0".repeat(26));
    }
  }

  /** Every operation that a function answers. */
  List<Operation> operations() {
    return document.path("paths").properties().stream()
        .filter(path -> !path.getKey().contains("+"))
        .flatMap(path -> operations(path.getKey(), path.getValue()))
        .toList();
  }

  private static Stream<Operation> operations(String path, JsonNode methods) {
    return methods.properties().stream()
        .filter(method -> METHODS.contains(method.getKey()))
        .map(method -> new Operation(upper(method.getKey()), path, method.getValue()));
  }

  private static String upper(String method) {
    return method.toUpperCase(Locale.ROOT);
  }

  Optional<Operation> operationOf(Exchange exchange) {
    return operations().stream()
        .filter(operation -> operation.takes(exchange.method(), exchange.path()))
        .findFirst();
  }

  /** What is wrong with an answer, by what the contract says of its operation. */
  List<String> faults(Exchange exchange) {
    Answer answer = exchange.answer();
    Optional<Operation> operation = operationOf(exchange);
    if (operation.isEmpty()) {
      return answer.status() == 404 ? List.of() : List.of(answer.request() + " is not listed");
    }
    JsonNode response = operation.get().said().path("responses").path(answer.status() + "");
    String type = answer.header("content-type").split(";")[0];
    JsonNode schema = response.path("content").path(type).path("schema");
    List<String> faults =
        schema.isMissingNode()
            ? List.of("status " + answer.status() + " as " + type + " is not listed")
            : SchemaCheck.faults(document, schema, answer.json());
    return faults.stream().map(fault -> operation.get().id() + " " + fault).toList();
  }

  /** What is wrong with the body of a request that was taken. */
  List<String> requestFaults(Exchange exchange) {
    return requestFaults(operationOf(exchange).orElseThrow(), exchange.json());
  }

  /** What is wrong with a body for this operation. */
  List<String> requestFaults(Operation operation, JsonNode body) {
    return SchemaCheck.faults(document, bodySchema(operation), body);
  }

  /** Bodies for this operation that are each wrong in one thing. */
  List<Spoilt> spoilt(Operation operation, JsonNode good) {
    return Spoilt.all(document, bodySchema(operation), good);
  }

  private static JsonNode bodySchema(Operation operation) {
    return operation.said().at("/requestBody/content/application~1json/schema");
  }
}
