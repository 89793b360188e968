package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as a tree in which {@code !Ref x} and its like stand in their long form. */
public final class YamlTree {
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private YamlTree() {}

  /** Reads a file. */
  public static JsonNode read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new CannotStart(file + " cannot be read: run this from the root of the project.", e);
    } catch (YamlEngineException e) {
      throw new CannotStart(file + " is not YAML: " + e.getMessage(), e);
    }
  }

  static JsonNode parse(String text) {
    Optional<Node> root = new Compose(SETTINGS).composeString(text);
    return root.isEmpty()
        ? Json.object()
        : Json.tree(new LongForms().constructSingleDocument(root));
  }

  private static final class LongForms extends StandardConstructor {
    LongForms() {
      super(SETTINGS);
    }

    @Override
    protected Optional<ConstructNode> findConstructorFor(Node node) {
      String tag = node.getTag().getValue();
      return tag.startsWith("!")
          ? Optional.of(call -> longForm(tag.substring(1), argument(call)))
          : super.findConstructorFor(node);
    }

    private Object argument(Node node) {
      return switch (node) {
        case MappingNode mapping -> constructMapping(mapping);
        case SequenceNode sequence -> constructSequence(sequence);
        case ScalarNode scalar -> scalar.getValue();
        default -> throw new CannotStart("The template holds YAML of a kind nobody knows.");
      };
    }

    private static Map<String, Object> longForm(String name, Object argument) {
      return switch (name) {
        case "Ref", "Condition" -> Map.of(name, argument);
        case "GetAtt" -> Map.of("Fn::GetAtt", path(argument));
        default -> Map.of("Fn::" + name, argument);
      };
    }

    private static Object path(Object argument) {
      return argument instanceof String dotted ? List.of(dotted.split("\\.", 2)) : argument;
    }
  }
}
