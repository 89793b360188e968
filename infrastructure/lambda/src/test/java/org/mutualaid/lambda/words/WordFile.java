package org.mutualaid.lambda.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A file of words as it stands, with every key in it, asked for or not. */
public final class WordFile {
  private WordFile() {}

  /** All words of a file in one language. */
  public static Properties load(Language language, String file) {
    var properties = new Properties();
    String path = "/words/" + language.tag() + "/" + file + ".properties";
    try (InputStream in = WordFile.class.getResourceAsStream(path)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
