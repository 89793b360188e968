package org.mutualaid.lambda.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.mutualaid.benefit.FieldError;

/**
 * The words of one language, from {@code words/<language>/*.properties}, each file read when its
 * first word is asked for. {@code WordsTest} proves that no word is missing; should one be all the
 * same, its code is shown rather than nothing.
 */
public final class Words {
  private static final Words ZH = new Words(Language.ZH);
  private static final Words EN = new Words(Language.EN);

  private final Language language;
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
  }

  /** The words of a language. */
  public static Words of(Language language) {
    return switch (language) {
      case ZH -> ZH;
      case EN -> EN;
    };
  }

  /** Which language this is. */
  public Language language() {
    return language;
  }

  /** Words of a claim: its states, actions, roles, next steps, flaws of files. */
  public String claim(String key, String... arguments) {
    return word("claim", key, arguments);
  }

  /** A day as people write it. */
  public String day(LocalDate day) {
    String month = claim("month." + day.getMonthValue());
    return claim("day", "" + day.getYear(), month, "" + day.getDayOfMonth());
  }

  /** Words of the rule books: reasons, steps of a calculation, papers, circumstances. */
  public String benefit(String key, String... arguments) {
    return word("benefit", key, arguments);
  }

  /** Words of the plans as they are published: what they ask, pay and cost. */
  public String plan(String key, String... arguments) {
    return word("plan", key, arguments);
  }

  /** Words of rosters: states of imports, what can be wrong with a row, and what follows. */
  public String roster(String key, String... arguments) {
    return word("roster", key, arguments);
  }

  /** Words of notices: what happened to a claim, as people are told of it. */
  public String notice(String key, String... arguments) {
    return word("notice", key, arguments);
  }

  /** Words of letters that tell of a decision. */
  public String letter(String key, String... arguments) {
    return word("letter", key, arguments);
  }

  /** Words of quarterly settlements: how they stand. */
  public String settlement(String key, String... arguments) {
    return word("settlement", key, arguments);
  }

  /** Words of a problem. */
  public String problem(String key, String... arguments) {
    return word("problems", key, arguments);
  }

  /** Words of something wrong with a field: those of the boundary, or of the rules of events. */
  public String error(FieldError error) {
    String key = "error." + error.code();
    String file = find("problems", key).isPresent() ? "problems" : "benefit";
    return word(file, key, error.arguments().toArray(String[]::new));
  }

  /** The text under a key, unfilled, if there is one. */
  public Optional<String> find(String file, String key) {
    return Optional.ofNullable(files.computeIfAbsent(file, this::load).getProperty(key));
  }

  private String word(String file, String key, String... arguments) {
    String text = find(file, key).orElse(key);
    for (int at = 0; at < arguments.length; at++) {
      text = text.replace("{" + at + "}", arguments[at]);
    }
    return text;
  }

  private Properties load(String file) {
    var properties = new Properties();
    String path = "/words/" + language.tag() + "/" + file + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
