package org.mutualaid.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of letters, of which a document carries the glyphs that it uses. The file is read
 * once in a process.
 */
final class Face {
  /** What stands for a character that the font has not: visible, and no question mark. */
  static final String REPLACEMENT = "〓";

  private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final float THOUSAND = 1_000;

  /** Kept quiet: what a library says of a text that it sets could be of somebody. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  /** Read when somebody says so, or at the latest when a letter is set. */
  private static final class Read {
    static final TrueTypeFont FONT = read();

    private static TrueTypeFont read() {
      LIBRARY.setLevel(Level.OFF);
      try (InputStream in = Face.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the font is not in the build: " + FILE);
        }
        TrueTypeFont font =
            new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        // No ligatures: the text of a letter is to be found and copied letter by letter.
        font.setEnableGsub(false);
        return font;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final PDFont font;
  private final CmapLookup glyphs;

  private Face(PDFont font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** The font in a document; only the glyphs that it uses are written into it. */
  static Face in(PDDocument document) throws IOException {
    return new Face(PDType0Font.load(document, Read.FONT, true), Read.FONT.getUnicodeCmapLookup());
  }

  /** Has the file read by now. */
  static void read() {
    Objects.requireNonNull(Read.FONT);
  }

  PDFont font() {
    return font;
  }

  /** A text as this font can show it, in one line. */
  String shown(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(shown, point));
    return shown.toString();
  }

  private void append(StringBuilder shown, int point) {
    if (Character.isWhitespace(point)) {
      shown.append(' ');
    } else if (isWritten(point)) {
      boolean isKnown = glyphs.getGlyphId(point) != 0;
      shown.append(isKnown ? Character.toString(point) : REPLACEMENT);
    }
  }

  /** Not what only steers the writing: controls, and marks that turn it round. */
  private static boolean isWritten(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL && type != Character.FORMAT;
  }

  /** How wide a text is that this font can show, in points. */
  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / THOUSAND * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
