package org.mutualaid.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A one-time code that a unit hands to a member whose sign-in it does not know: 16 characters of
 * Crockford's base 32, which are 80 bits where they are drawn at random. Never stored, logged or
 * told; only its mark under a key of its own is.
 *
 * @param value in capital letters, without hyphens
 */
public record LinkCode(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
  private static final int FEWEST_DIFFERENT = 6;

  /** The code that a text says, if it is one; hyphens and small letters do not matter. */
  public static Optional<LinkCode> of(String text) {
    String plain = text.replace("-", "").toUpperCase(Locale.ROOT);
    boolean isCode =
        FORM.matcher(plain).matches() && plain.chars().distinct().count() >= FEWEST_DIFFERENT;
    return isCode ? Optional.of(new LinkCode(plain)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "LinkCode[hidden]";
  }
}
