package org.mutualaid.sns;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;

/**
 * Notices as their published contracts have them: events/contracts/review-notification.v1.json for
 * the desk, member-notification.v1.json for whose claim it is.
 */
final class NoticeJson {
  private static final String FOR_THE_DESK = "review-notification.v1";
  private static final String FOR_THE_OWNER = "member-notification.v1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private NoticeJson() {}

  static String body(ReviewNotice notice, SortedMap<String, String> texts) {
    return written(out -> writeBody(out, notice, texts));
  }

  static String body(ReviewNotice notice, OwnerNotice message, SortedMap<String, String> texts) {
    return written(out -> writeBody(out, notice, message, texts));
  }

  static String texts(List<String> texts) {
    return written(out -> writeTexts(out, texts));
  }

  private static void writeBody(
      JsonGenerator out, ReviewNotice notice, SortedMap<String, String> texts) throws IOException {
    out.writeStartObject();
    out.writeStringField("contract", FOR_THE_DESK);
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
    writePresent(out, "dueOn", notice.dueOn());
    if (!texts.isEmpty()) {
      writeWords(out, texts);
    }
    out.writeEndObject();
  }

  private static void writeBody(
      JsonGenerator out, ReviewNotice notice, OwnerNotice message, SortedMap<String, String> texts)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("contract", FOR_THE_OWNER);
    out.writeStringField("dedupeId", notice.dedupeId(message));
    out.writeStringField("claimId", notice.claim().value());
    out.writeStringField("reference", notice.reference().value());
    out.writeNumberField("claimVersion", notice.version());
    out.writeStringField("state", notice.state().name());
    out.writeStringField("audience", message.audience().name());
    out.writeStringField("recipient", message.recipient().value());
    out.writeStringField("code", message.told().name());
    out.writeBooleanField("memberMustAct", message.next().memberMustAct());
    writePresent(out, "by", message.next().by());
    writePresent(out, "amount", message.amount());
    writePresent(
        out, "notBefore", message.notBefore().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    writeWords(out, texts);
    out.writeEndObject();
  }

  private static void writeWords(JsonGenerator out, SortedMap<String, String> texts)
      throws IOException {
    out.writeObjectFieldStart("texts");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      out.writeStringField(text.getKey(), text.getValue());
    }
    out.writeEndObject();
  }

  private static void writePresent(JsonGenerator out, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    }
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
