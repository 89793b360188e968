package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Visitor;

/** The letter of a decision, fetched through the running gateway and read. */
@Acceptance
final class LetterTest {
  private final RunningCloud cloud;

  LetterTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void a_member_downloads_the_letter_of_a_decision_and_reads_it_in_both_languages() {
    JsonNode decided = decided();
    String path = "/claims/" + decided.path("claimId").asText() + "/letter";
    String chinese = text(fetched(path + "?language=zh-CN"));
    String english = text(fetched(path + "?language=en"));
    String reference = decided.path("reference").asText();
    assertTrue(chinese.contains(reference) && chinese.contains("申请编号"), chinese);
    assertTrue(chinese.contains("演示"), "who claims stands in it: " + chinese);
    assertTrue(english.contains(reference) && english.contains("Reference"), english);
    assertArrayEquals(fetched(path + "?language=en"), fetched(path + "?language=en"));
  }

  @Test
  void an_auditor_finds_the_letters_in_the_evidence_and_opens_each() {
    String id = decided().path("claimId").asText();
    Visitor auditor = cloud.as("auditor-1");
    JsonNode letters = auditor.get("/admin/claims/" + id + "/evidence").json().path("letters");
    assertTrue(letters.size() >= 2, letters.toString());
    for (JsonNode letter : letters) {
      Answer link = auditor.get(letter.path("href").asText());
      assertEquals(200, link.status(), link.text());
      assertTrue(text(got(link)).length() > 100);
    }
    Answer looks = cloud.as("demo-a").get("/claims/" + id + "/access-log");
    assertTrue(looks.text().contains(letters.path(0).path("documentId").asText()), looks.text());
  }

  @Test
  void what_is_no_letter_is_refused_with_its_own_problem() {
    String path = "/claims/" + decided().path("claimId").asText() + "/letter";
    Visitor member = cloud.as("demo-a");
    refused(422, "#invalid", member.get(path + "?language=xx"));
    refused(404, "#no-such-decision", member.get(path + "?version=999999"));
    refused(404, "#no-such-claim", cloud.as("demo-c").get(path));
  }

  private static void refused(int status, String slug, Answer answer) {
    assertEquals(status, answer.status(), answer.text());
    assertTrue(answer.text().contains(slug), answer.text());
    Refusals.isProblem(answer);
  }

  private JsonNode decided() {
    JsonNode items = cloud.as("demo-a").get("/claims?limit=100").json().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> List.of("APPROVED", "REJECTED").contains(item.path("state").asText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no decided claim in " + items));
  }

  private byte[] fetched(String path) {
    Answer link = cloud.as("demo-a").get(path);
    assertEquals(200, link.status(), link.text());
    return got(link);
  }

  private static byte[] got(Answer link) {
    try (InputStream in = URI.create(link.json().path("url").asText()).toURL().openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
