package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML file as a tree in which {@code !Ref x} and its like stand in their long form. */
public final class YamlTree {
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
    var compose = new Compose(LoadSettings.builder().build());
    return compose.composeString(text).map(YamlTree::tree).orElse(Json.object());
  }

  private static JsonNode tree(Node node) {
    String tag = node.getTag().getValue();
    JsonNode plain =
        switch (node) {
          case MappingNode mapping -> mapping(mapping);
          case SequenceNode sequence -> sequence(sequence);
          case ScalarNode scalar -> scalar(scalar);
          default -> throw new CannotStart("The template holds YAML of a kind nobody knows.");
        };
    return tag.startsWith("!") ? intrinsic(tag.substring(1), plain) : plain;
  }

  private static JsonNode intrinsic(String name, JsonNode value) {
    return switch (name) {
      case "Ref", "Condition" -> Json.object().set(name, value);
      case "GetAtt" -> Json.object().set("Fn::GetAtt", attribute(value));
      default -> Json.object().set("Fn::" + name, value);
    };
  }

  private static JsonNode attribute(JsonNode value) {
    if (value.isArray()) {
      return value;
    }
    int dot = value.asText().indexOf('.');
    return Json.array()
        .add(value.asText().substring(0, Math.max(dot, 0)))
        .add(value.asText().substring(dot + 1));
  }

  private static JsonNode mapping(MappingNode mapping) {
    ObjectNode object = Json.object();
    mapping
        .getValue()
        .forEach(
            entry -> object.set(tree(entry.getKeyNode()).asText(), tree(entry.getValueNode())));
    return object;
  }

  private static JsonNode sequence(SequenceNode sequence) {
    ArrayNode array = Json.array();
    sequence.getValue().forEach(element -> array.add(tree(element)));
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    String text = scalar.getValue();
    if (tag.equals(Tag.INT)) {
      return LongNode.valueOf(Long.parseLong(text));
    }
    if (tag.equals(Tag.FLOAT)) {
      return DecimalNode.valueOf(new BigDecimal(text));
    }
    if (tag.equals(Tag.BOOL)) {
      return BooleanNode.valueOf(Boolean.parseBoolean(text));
    }
    return tag.equals(Tag.NULL) ? NullNode.getInstance() : TextNode.valueOf(text);
  }
}
