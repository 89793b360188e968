package org.mutualaid.lambda.told;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;

/**
 * Reads what is told of an event in free words: a few answers, each by the name of its question.
 */
public final class NarrativeForm {
  private static final int ANSWER_LIMIT = 10;
  private static final int NAME_LIMIT = 40;
  private static final Form<String> FREE_WORDS = Forms.text(1, 2_000);

  private NarrativeForm() {}

  /** The answers of a body; none where it has none. */
  public static Map<String, String> narrative(Fields body) {
    return body.has("narrative")
        ? body.requiredObject("narrative", f -> answers(f, body.place("narrative")))
        : Map.of();
  }

  private static Map<String, String> answers(Fields fields, Place place) {
    Map<String, Json> given = fields.all();
    if (given.size() > ANSWER_LIMIT) {
      place.wrong(Wrong.COUNT, "0", Integer.toString(ANSWER_LIMIT));
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (String name : given.keySet()) {
      if (isName(name)) {
        answers.put(name, fields.required(name, FREE_WORDS));
      } else {
        place.wrong(Wrong.BAD_FIELD_NAME, Integer.toString(NAME_LIMIT));
      }
    }
    return answers;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= NAME_LIMIT
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }
}
