package org.mutualaid.functions.authorize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/** Finds the one bearer token of a request (RFC 6750, section 2.1). */
final class BearerToken {
  private static final String HEADER = "Authorization";
  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  /**
   * The token in the request's header.
   *
   * @throws BadToken if there is none or more than one, or it is of another scheme
   */
  static String of(Members request) throws BadToken {
    // The gateway says each header twice: all values in the one, the last in the other.
    List<String> all = values(request, "multiValueHeaders");
    List<String> last = values(request, "headers");
    List<String> values = all.isEmpty() ? last : all;
    BadToken.unless(!values.isEmpty(), Flaw.NO_TOKEN);
    BadToken.unless(values.size() == 1 && values.containsAll(last), Flaw.SEVERAL_TOKENS);
    String value = values.getFirst();
    boolean bearer = value.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    BadToken.unless(bearer, Flaw.NO_TOKEN);
    return value.substring(SCHEME.length());
  }

  private static List<String> values(Members request, String member) {
    List<String> values = new ArrayList<>();
    if (request.byName().get(member) instanceof Members headers) {
      for (Map.Entry<String, Json> header : headers.byName().entrySet()) {
        if (header.getKey().equalsIgnoreCase(HEADER)) {
          add(values, header.getValue());
        }
      }
    }
    return values;
  }

  private static void add(List<String> values, Json value) {
    switch (value) {
      case Json.Text(String text) -> values.add(text);
      case Json.Items(List<Json> items) -> items.forEach(item -> add(values, item));
      case Json.Num _, Json.Flag _, Json.Null _, Members _ -> {}
    }
  }
}
