package org.mutualaid.lambda.json;

import java.util.List;
import org.mutualaid.benefit.FieldError;

/**
 * A place in a body, and where to note what is wrong there.
 *
 * @param pointer RFC 6901
 */
public record Place(String pointer, List<FieldError> errors) {
  /** No more errors than this are told of one body. */
  static final int ERROR_LIMIT = 100;

  private static final int NAME_LIMIT = 40;

  /** The place of a member. A name we would never give is not repeated: its object is named. */
  public Place at(String name) {
    return isPlain(name) ? new Place(pointer + "/" + name, errors) : this;
  }

  /** The place of an item. */
  public Place at(int index) {
    return new Place(pointer + "/" + index, errors);
  }

  /** Notes an error. */
  public void wrong(Wrong code, String... arguments) {
    if (errors.size() < ERROR_LIMIT) {
      errors.add(new FieldError(pointer, code.name(), List.of(arguments)));
    }
  }

  /** Notes an error and gives a stand-in, which nobody sees: a body with errors gives no value. */
  public <T> T instead(T standIn, Wrong code, String... arguments) {
    wrong(code, arguments);
    return standIn;
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= NAME_LIMIT
        && name.chars().allMatch(Place::isLetterOrDigit);
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
