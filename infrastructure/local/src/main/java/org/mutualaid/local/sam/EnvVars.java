package org.mutualaid.local.sam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.Template;

/**
 * The file for {@code sam local --env-vars}: each function's variables as the embedded cloud works
 * them out of the template, only that a container finds this machine under another name.
 */
public final class EnvVars {
  /** This machine, as a container calls it. */
  public static final String HOST = "host.docker.internal";

  /** What a function calls itself. The issuer's name and the presigned host are the client's. */
  private static final List<String> CALLED_BY_FUNCTIONS =
      List.of("DynamoDbEndpoint", "S3Endpoint", "SnsEndpoint", "KmsEndpoint", "TokenJwksUrl");

  private EnvVars() {}

  /**
   * Writes the file.
   *
   * @param parameters the values of the template's parameters for this machine
   */
  public static void write(Path file, Path template, Map<String, String> parameters) {
    ObjectNode variables = Json.object();
    for (FunctionSpec function : Template.read(template, seenFromInside(parameters)).functions()) {
      ObjectNode own = variables.putObject(function.name());
      new TreeMap<>(function.environment()).forEach(own::put);
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Json.bytes(variables));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> seenFromInside(Map<String, String> parameters) {
    Map<String, String> inside = new LinkedHashMap<>(parameters);
    CALLED_BY_FUNCTIONS.forEach(
        name -> inside.computeIfPresent(name, (n, url) -> url.replace("//127.0.0.1", "//" + HOST)));
    return inside;
  }
}
