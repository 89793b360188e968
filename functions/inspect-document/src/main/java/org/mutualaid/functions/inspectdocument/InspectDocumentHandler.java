package org.mutualaid.functions.inspectdocument;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.ObjectCreated;
import org.mutualaid.s3.S3Papers;

/** A file arrived: has it judged. Told twice, or late, it changes nothing. */
public final class InspectDocumentHandler implements RequestStreamHandler {
  private final InspectDocument inspect;

  /** Lambda calls this one, once, before the first event. */
  public InspectDocumentHandler() {
    this(new InspectDocument(DynamoDb.in(System.getenv()).slots(), S3Papers.in(System.getenv())));
  }

  InspectDocumentHandler(InspectDocument inspect) {
    this.inspect = inspect;
  }

  /**
   * Judges every file that the event tells of, then fails if one could not be: Lambda tells the
   * whole event again, and what was judged stays as it is.
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var arrivals = new Arrivals(inspect);
    for (ObjectCreated arrival : ObjectCreated.allIn(EventNode.read(in))) {
      arrivals.judge(arrival);
    }
    arrivals.finish();
  }
}
