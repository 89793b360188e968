package org.mutualaid.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.mutualaid.letters.Letter.Detail;
import org.mutualaid.letters.Letter.Heading;
import org.mutualaid.letters.Letter.Paragraph;
import org.mutualaid.letters.Letter.Part;
import org.mutualaid.letters.Letter.Row;
import org.mutualaid.letters.Letter.Sum;
import org.mutualaid.privacy.Derived;

/**
 * A letter on pages of A4, as PDF. Nothing in it is of the moment it is made: the date is that of
 * the decision, and the identifiers are derived, so that the same letter is the same file.
 */
final class Pages {
  private Pages() {}

  /** The bytes of the file. */
  static byte[] of(Letter letter) {
    try (var document = new PDDocument()) {
      document.setDocumentId(Derived.number(Long.MAX_VALUE, "pdf", letter.key()));
      describe(document, letter);
      var page = new Page(document, Face.in(document));
      page.head(letter.office(), letter.title());
      letter.parts().forEach(part -> set(part, page));
      page.foot(letter.foot(), letter.pageOf());
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void set(Part part, Page page) {
    switch (part) {
      case Heading(String text) -> page.heading(text);
      case Paragraph(String text) -> page.paragraph(text);
      case Row(String name, String value) -> page.row(name, value);
      case Sum(String name, String amount, boolean strong) -> page.sum(name, amount, strong);
      case Detail(String text) -> page.detail(text);
    }
  }

  private static void describe(PDDocument document, Letter letter) {
    Calendar decided = GregorianCalendar.from(letter.decidedAt().toZonedDateTime());
    var information = new PDDocumentInformation();
    information.setTitle(letter.title());
    information.setAuthor(letter.office());
    information.setCreationDate(decided);
    information.setModificationDate(decided);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(letter.language());
    var shown = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.VIEWER_PREFERENCES, shown);
  }
}
