package org.mutualaid.functions.startsettlement;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mutualaid.claim.Refusal;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.FileView;
import org.mutualaid.people.People;
import org.mutualaid.roster.Declared;
import org.mutualaid.s3.S3InsuranceFiles;
import org.mutualaid.settlement.BringInsuranceFile;
import org.mutualaid.settlement.InsuranceSlots;
import org.mutualaid.settlement.Quarter;

/** {@code POST /admin/settlements}: a slot to put what the insurance tells of a quarter into. */
public final class StartSettlementHandler implements RequestStreamHandler {
  /** Benefits are claimed for two years, by data or by hand. */
  private static final int QUARTERS = 8;

  private final Endpoint endpoint;
  private final BringInsuranceFile bring;

  /** Lambda calls this one, once, before the first request. */
  public StartSettlementHandler() {
    this(System.getenv());
  }

  private StartSettlementHandler(Map<String, String> environment) {
    this(DynamoDb.in(environment).people(), S3InsuranceFiles.in(environment), Settings.ofProcess());
  }

  StartSettlementHandler(People people, InsuranceSlots slots, Settings settings) {
    this.bring = new BringInsuranceFile(people, slots);
    this.endpoint =
        Endpoint.of(
            settings,
            Operation.of("POST /admin/settlements", this::answer, Scope.REVIEW)
                .thatStoresNothing());
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    LocalDate today = CityTime.dateOf(request.time());
    Told told = request.body(fields -> told(fields, today));
    return bring
        .on(request.caller(), told.quarter(), told.declared(), request.wallClock())
        .map(StartSettlementHandler::slot)
        .orElseGet(() -> request.refused(new Refusal.NotYourDesk()));
  }

  private record Told(Quarter quarter, Declared declared) {}

  private static Told told(Fields fields, LocalDate today) {
    List<String> quarters =
        Quarter.endedBefore(today, QUARTERS).stream().map(Quarter::toString).toList();
    fields.required("contentType", Forms.oneOf(List.of(InsuranceSlots.CONTENT_TYPE)));
    String quarter = fields.required("quarter", Forms.oneOf(quarters));
    var declared =
        new Declared(
            fields.required("size", Forms.whole(1, InsuranceSlots.MAX_BYTES)),
            fields.required("sha256", Forms.base64(32)));
    // What is not one of them is told with all else that is wrong, and nobody sees this quarter.
    return new Told(
        Quarter.parse(quarter).orElseGet(() -> new Quarter(today.getYear(), 1)), declared);
  }

  private static Answer slot(BringInsuranceFile.Slot slot) {
    return Answer.created(
        new Members().with("file", slot.file()).with("upload", FileView.slot(slot.upload())));
  }
}
