package org.mutualaid.sns;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.notice.ReviewNotice;

/** A notice as its published contract has it: events/contracts/review-notification.v1.json. */
final class NoticeJson {
  static final String CONTRACT = "review-notification.v1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private NoticeJson() {}

  static String body(ReviewNotice notice) {
    return written(out -> writeBody(out, notice));
  }

  static String texts(List<String> texts) {
    return written(out -> writeTexts(out, texts));
  }

  private static void writeBody(JsonGenerator out, ReviewNotice notice) throws IOException {
    out.writeStartObject();
    out.writeStringField("contract", CONTRACT);
    out.writeStringField("dedupeId", notice.dedupeId());
    out.writeStringField("claimId", notice.claim().value());
    out.writeStringField("reference", notice.reference().value());
    out.writeNumberField("claimVersion", notice.version());
    out.writeStringField("state", notice.state().name());
    out.writeStringField("level", notice.level().name());
    out.writeStringField("office", notice.desk().office().value());
    out.writeFieldName("plans");
    writeTexts(out, notice.plans());
    out.writeStringField("reason", notice.reason());
    Optional<LocalDate> dueOn = notice.dueOn();
    if (dueOn.isPresent()) {
      out.writeStringField("dueOn", dueOn.get().toString());
    }
    out.writeEndObject();
  }

  private static void writeTexts(JsonGenerator out, List<String> texts) throws IOException {
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private static String written(Writing writing) {
    var text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private interface Writing {
    void to(JsonGenerator out) throws IOException;
  }
}
