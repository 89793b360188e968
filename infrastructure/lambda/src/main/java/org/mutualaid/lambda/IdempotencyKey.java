package org.mutualaid.lambda;

import java.util.List;
import java.util.Map;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.people.PersonId;

/** Reads what makes two requests the same one: the client's key, on one address, of one caller. */
final class IdempotencyKey {
  private static final int LIMIT = 255;

  private IdempotencyKey() {}

  static RequestKey of(Envelope envelope, PersonId caller, Body body) throws Refused {
    List<String> keys = envelope.header("idempotency-key");
    if (keys.size() != 1 || !isKey(keys.getFirst())) {
      throw Refused.with(Slug.IDEMPOTENCY_KEY_MISSING);
    }
    return new RequestKey(caller, address(envelope), keys.getFirst(), body.hash());
  }

  private static boolean isKey(String key) {
    return !key.isEmpty()
        && key.length() <= LIMIT
        && key.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  /** The route with the names of this claim and document in it, whatever stage it came through. */
  private static String address(Envelope envelope) {
    String address = envelope.route();
    for (Map.Entry<String, String> parameter : envelope.path().entrySet()) {
      address = address.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return address;
  }
}
