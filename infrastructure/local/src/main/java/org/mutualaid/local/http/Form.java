package org.mutualaid.local.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Form-encoded names and values, from a body or from a query; the first of those with one name. */
public final class Form {
  private static final int LARGEST = 1024 * 1024;
  private static final int MOST_FIELDS = 1000;

  private Form() {}

  /** The form in a request's body, of a megabyte at most. */
  public static Map<String, String> body(Request request) {
    try {
      return values(
          FormFields.getFields(request, request, StandardCharsets.UTF_8, MOST_FIELDS, LARGEST));
    } catch (IllegalArgumentException e) {
      throw new HttpException.RuntimeException(400, "This is no form.", e);
    }
  }

  /** The names and values of a request's query. */
  public static Map<String, String> query(Request request) {
    return values(Request.extractQueryParameters(request));
  }

  private static Map<String, String> values(Fields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.getName(), field.getValue()));
    return values;
  }
}
