package org.mutualaid.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Papers;
import org.mutualaid.contract.LettersContract;
import org.mutualaid.letter.LetterId;
import org.mutualaid.letter.Letters;

class S3LettersTest extends LettersContract {
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Override
  protected Letters letters() {
    return LocalS3.letters();
  }

  @Override
  protected Instant now() {
    return now;
  }

  @Override
  protected Optional<byte[]> fetch(Papers.Link link) {
    HttpResponse<byte[]> answer = Browser.get(link.url());
    return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
  }

  @Test
  void a_fetched_letter_is_saved_under_its_name_as_a_pdf() {
    var id = new LetterId(new ClaimId("2".repeat(26)), 8, "en");
    letters().keep(id, "%PDF-1.7".getBytes(UTF_8));
    var answer = Browser.get(letters().linkTo(id, "MA-1-8-en.pdf", now).url());
    assertEquals(
        Optional.of("attachment; filename*=UTF-8''MA-1-8-en.pdf"),
        answer.headers().firstValue("Content-Disposition"));
    assertEquals(Optional.of("application/pdf"), answer.headers().firstValue("Content-Type"));
  }
}
