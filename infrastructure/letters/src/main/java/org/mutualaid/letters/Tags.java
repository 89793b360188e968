package org.mutualaid.letters;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Says of every line of a letter what it belongs to, so that programs that read aloud read headings
 * as headings and paragraphs whole, also across pages.
 */
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement letter =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

  /** By the number of a page: what each of its marked lines belongs to. */
  private final COSArray owners = new COSArray();

  private PDStructureElement block = letter;
  private COSArray ofPage = new COSArray();
  private PDPage page = new PDPage();

  Tags(PDDocument document) {
    root.appendKid(letter);
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, owners);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
  }

  /** What is marked from now on is on this page. */
  void turnTo(PDPage next) {
    int number = owners.size() / 2;
    page = next;
    page.setStructParents(number);
    ofPage = new COSArray();
    owners.add(COSInteger.get(number));
    owners.add(ofPage);
    root.setParentTreeNextKey(number + 1);
  }

  /** What is marked from now on is one block of this kind. */
  void begin(String kind) {
    block = new PDStructureElement(kind, letter);
    block.setPage(page);
    letter.appendKid(block);
  }

  /** The next line belongs to the block; to be ended with {@code endMarkedContent}. */
  void mark(PDPageContentStream stream) throws IOException {
    var line = new COSDictionary();
    line.setInt(COSName.MCID, ofPage.size());
    var kind = COSName.getPDFName(block.getStructureType());
    stream.beginMarkedContent(kind, PDPropertyList.create(line));
    var content = new COSDictionary();
    content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    content.setItem(COSName.PG, page);
    content.setInt(COSName.MCID, ofPage.size());
    block.appendKid(new PDMarkedContentReference(content));
    ofPage.add(block.getCOSObject());
  }
}
