package org.mutualaid.functions.notify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.dynamodb.DynamoDbOutbox;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.PartialBatch;
import org.mutualaid.lambda.events.StreamRecord;
import org.mutualaid.lambda.words.NoticeWords;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.SendNotice;
import org.mutualaid.sns.SnsNotices;

/** Notices were stored: publishes each, and answers where in the batch it had to stop. */
public final class NotifyHandler implements RequestStreamHandler {
  private final SendNotice send;
  private final Function<String, ReviewNotice> notices;

  /** Lambda calls this one, once, before the first event. */
  public NotifyHandler() {
    this(
        new SendNotice(
            SnsNotices.in(System.getenv(), new NoticeWords()),
            DynamoDb.in(System.getenv()).outbox()),
        DynamoDbOutbox::noticeOf);
  }

  /**
   * A handler over these.
   *
   * @param notices reads a notice from an image in DynamoDB's own JSON
   */
  NotifyHandler(SendNotice send, Function<String, ReviewNotice> notices) {
    this.send = send;
    this.notices = notices;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var line = new EventLine("notify");
    PartialBatch batch =
        PartialBatch.of(StreamRecord.allIn(EventNode.read(in)), this::handle, line);
    line.with("done", batch.done()).with("failed", batch.failed().size()).write();
    out.write(batch.answer().text().getBytes(StandardCharsets.UTF_8));
  }

  /** The mapping's filter lets only stored notices through; what else comes is passed over. */
  private void handle(StreamRecord change) {
    EventNode image = change.newImage();
    boolean isNotice = image.at("kind").find("S").orElse("").equals("OUT");
    if (change.kind().equals("INSERT") && isNotice) {
      send.on(notices.apply(image.members().text()), change.at());
    }
  }
}
