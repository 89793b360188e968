package org.mutualaid.lambda.json;

/**
 * What a value must look like. Notes everything that is wrong with a value that does not.
 *
 * @param standIn given in place of a value that is missing or wrong, and never seen by anybody
 */
public record Form<T>(T standIn, Check<T> check) {
  /** Reads a value. */
  @FunctionalInterface
  public interface Check<T> {
    /** The value as Java has it; where it is wrong, that is noted and a stand-in given. */
    T of(Json json, Place place);
  }

  T read(Json json, Place place) {
    return json instanceof Json.Null ? place.instead(standIn, Wrong.NULL) : check.of(json, place);
  }
}
