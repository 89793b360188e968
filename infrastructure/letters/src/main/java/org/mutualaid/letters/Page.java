package org.mutualaid.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Where the next line of a letter goes; it turns the page by itself. Lengths are points. */
final class Page {
  private static final float MARGIN = 62;
  private static final float TOP = PDRectangle.A4.getHeight() - 64;
  private static final float BOTTOM = 76;
  private static final float FOOT = 46;
  private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;
  private static final float VALUES = MARGIN + 104;
  private static final float INDENT = MARGIN + 14;
  private static final float GAP = 16;
  private static final float BODY = 10.5f;
  private static final float SMALL = 9;
  private static final float LARGE = 12;
  private static final float TITLE = 19;
  private static final float LEADING = 1.62f;
  private static final float STROKE = 0.35f;
  private static final float HAIR = 0.6f;
  private static final float INK = 0.12f;
  private static final float GREY = 0.38f;
  private static final float PALE = 0.72f;

  private final PDDocument document;
  private final Face face;
  private final Tags tags;
  private PDPageContentStream stream;
  private float y = TOP;

  Page(PDDocument document, Face face) throws IOException {
    this.document = document;
    this.face = face;
    this.tags = new Tags(document);
    this.stream = begun();
  }

  /** Who writes, and what it is. */
  void head(String office, String title) {
    tags.begin(StandardStructureTypes.P);
    lines(office, MARGIN, SMALL, GREY, false);
    y -= SMALL;
    tags.begin(StandardStructureTypes.H1);
    lines(title, MARGIN, TITLE, INK, true);
    line(y + TITLE * 0.7f, INK);
    y -= LARGE * 0.6f;
  }

  /** Begins something new; stays with what follows it. */
  void heading(String text) {
    room(4 * BODY * LEADING);
    y -= BODY * 0.9f;
    tags.begin(StandardStructureTypes.H2);
    lines(text, MARGIN, LARGE, INK, true);
    y -= 2;
  }

  /** Sentences over the whole width. */
  void paragraph(String text) {
    tags.begin(StandardStructureTypes.P);
    lines(text, MARGIN, BODY, INK, false);
    y -= 3;
  }

  /** A name with its value beside it. */
  void row(String name, String value) {
    room(BODY * LEADING);
    tags.begin(StandardStructureTypes.P);
    marked(face.shown(name), MARGIN, y, BODY, GREY, false);
    lines(value, VALUES, BODY, INK, false);
  }

  /** A sum at the right, with its name on the left. */
  void sum(String name, String amount, boolean strong) {
    float size = strong ? LARGE : BODY;
    tags.begin(StandardStructureTypes.P);
    room(3 * size * LEADING);
    if (strong) {
      y -= SMALL / 2;
    }
    String right = face.shown(amount);
    float from = RIGHT - face.width(right, size);
    float top = y;
    put(broken(face.shown(name), from - GAP - MARGIN, size), MARGIN, size, INK, strong);
    marked(right, from, top, size, INK, true);
    if (strong) {
      line(y + LARGE * 0.8f, PALE);
    }
  }

  /** An explanation. */
  void detail(String text) {
    tags.begin(StandardStructureTypes.P);
    lines(text, INDENT, SMALL, GREY, false);
  }

  /** Ends the letter: writes the foot of every page, with its number. */
  void foot(String foot, String pageOf) throws IOException {
    stream.close();
    int pages = document.getNumberOfPages();
    for (int at = 0; at < pages; at++) {
      stream =
          new PDPageContentStream(document, document.getPage(at), AppendMode.APPEND, true, true);
      stream.beginMarkedContent(COSName.ARTIFACT);
      rule(FOOT + SMALL * 1.5f, PALE);
      text(face.shown(foot), MARGIN, FOOT, SMALL - 1, GREY, false);
      String number =
          face.shown(
              pageOf
                  .replace("{0}", Integer.toString(at + 1))
                  .replace("{1}", Integer.toString(pages)));
      text(number, RIGHT - face.width(number, SMALL - 1), FOOT, SMALL - 1, GREY, false);
      stream.endMarkedContent();
      stream.close();
    }
  }

  private void lines(String text, float x, float size, float ink, boolean strong) {
    put(broken(face.shown(text), RIGHT - x, size), x, size, ink, strong);
  }

  private List<String> broken(String text, float width, float size) {
    return new LineBreaks(part -> face.width(part, size), width).of(text);
  }

  private void put(List<String> lines, float x, float size, float ink, boolean strong) {
    for (String line : lines) {
      room(size * LEADING);
      marked(line, x, y, size, ink, strong);
      y -= size * LEADING;
    }
  }

  /** Turns the page where there is no room for so much. */
  private void room(float height) {
    if (y - height >= BOTTOM) {
      return;
    }
    try {
      stream.close();
      stream = begun();
      y = TOP;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream begun() throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    tags.turnTo(page);
    return new PDPageContentStream(document, page);
  }

  /** A line that belongs to what was begun. */
  private void marked(String line, float x, float at, float size, float ink, boolean strong) {
    try {
      tags.mark(stream);
      text(line, x, at, size, ink, strong);
      stream.endMarkedContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line; what is strong is drawn with an edge, since the font comes in one weight. */
  private void text(String line, float x, float at, float size, float ink, boolean strong) {
    try {
      stream.beginText();
      stream.setFont(face.font(), size);
      stream.setNonStrokingColor(ink);
      stream.setStrokingColor(ink);
      stream.setLineWidth(STROKE);
      stream.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
      stream.newLineAtOffset(x, at);
      stream.showText(line);
      stream.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(float at, float ink) {
    try {
      stream.beginMarkedContent(COSName.ARTIFACT);
      rule(at, ink);
      stream.endMarkedContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rule(float at, float ink) {
    try {
      stream.setStrokingColor(ink);
      stream.setLineWidth(HAIR);
      stream.moveTo(MARGIN, at);
      stream.lineTo(RIGHT, at);
      stream.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
