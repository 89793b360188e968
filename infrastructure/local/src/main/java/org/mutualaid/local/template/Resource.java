package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One resource of the template with every intrinsic function worked out.
 *
 * @param id its logical id
 * @param type as {@code AWS::DynamoDB::Table}
 * @param properties what it is to be like
 */
public record Resource(String id, String type, JsonNode properties) {
  /** The name it has here: what the template calls it, else its logical id. */
  public String name(String property) {
    return properties.path(property).asText(id);
  }
}
