package org.mutualaid.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Papers;
import org.mutualaid.contract.Canaries;
import org.mutualaid.contract.PapersContract;

class S3PapersTest extends PapersContract {
  private static final byte[] FILE = "%PDF-1.7".getBytes(UTF_8);

  private final Papers papers = kept();

  /** Presigned leave is on the wall clock, on both sides. */
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** Where the papers are; another engine is another subclass. */
  Papers kept() {
    return LocalS3.papers();
  }

  @Override
  protected Papers papers() {
    return papers;
  }

  @Override
  protected Instant now() {
    return now;
  }

  @Override
  protected int put(Papers.Upload upload, byte[] content) {
    return Browser.put(upload.url(), upload.headers(), content);
  }

  @Override
  protected Optional<byte[]> fetch(Papers.Link link) {
    HttpResponse<byte[]> answer = Browser.get(link.url());
    return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
  }

  @Test
  void a_file_sent_as_another_type_is_not_taken() {
    Papers.Upload leave = papers.uploadOf(aClaim(), aDocumentOf(FILE), now);
    Map<String, String> headers = new HashMap<>(leave.headers());
    headers.put("content-type", "text/html");
    assertEquals(403, Browser.put(leave.url(), headers, FILE));
  }

  @Test
  void a_leave_holds_for_its_own_key_only() {
    Document document = aDocumentOf(FILE);
    Papers.Upload leave = papers.uploadOf(aClaim(), document, now);
    String elsewhere = leave.url().replace(document.id().value(), "0".repeat(26));
    assertEquals(403, Browser.put(elsewhere, leave.headers(), FILE));
  }

  @Test
  void every_header_to_send_is_signed_and_the_length_too() {
    String url = papers.uploadOf(aClaim(), aDocumentOf(FILE), now).url();
    assertTrue(
        url.contains(
            "X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3Bif-none-match"
                + "%3Bx-amz-checksum-sha256"),
        url);
  }

  @Test
  void a_fetched_file_is_saved_under_its_own_name_with_its_declared_type() {
    Document document = aDocumentOf(FILE);
    ClaimId claim = aClaim();
    Papers.Upload leave = papers.uploadOf(claim, document, now);
    assertEquals(200, Browser.put(leave.url(), leave.headers(), FILE));
    var answer = Browser.get(papers.linkTo(claim, document, "诊断 1.pdf", now).url());
    assertEquals(
        Optional.of("attachment; filename*=UTF-8''%E8%AF%8A%E6%96%AD%201.pdf"),
        answer.headers().firstValue("Content-Disposition"));
    assertEquals(Optional.of("application/pdf"), answer.headers().firstValue("Content-Type"));
  }

  @Test
  void the_leave_to_put_a_file_says_nothing_of_its_name() {
    String url = papers.uploadOf(aClaim(), aDocumentOf(FILE), now).url();
    Canaries.ALL.forEach(text -> assertFalse(url.contains(text)));
  }

  private static ClaimId aClaim() {
    return new ClaimId("1".repeat(26));
  }
}
