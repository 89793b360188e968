package org.mutualaid.functions.registerunit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
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
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Register;
import org.mutualaid.roster.RegisterUnit;

/** {@code POST /admin/units}: a unit as the register is to have it. */
public final class RegisterUnitHandler implements RequestStreamHandler {
  private static final int MOST_PEOPLE = 1_000_000;

  private final Endpoint endpoint;
  private final RegisterUnit register;

  /** Lambda calls this one, once, before the first request. */
  public RegisterUnitHandler() {
    this(DynamoDb.in(System.getenv()).register(), Settings.ofProcess());
  }

  RegisterUnitHandler(Register register, Settings settings) {
    this.register = new RegisterUnit(register);
    this.endpoint =
        Endpoint.of(settings, Operation.of("POST /admin/units", this::answer, Scope.IMPORT));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    Office unit = request.body(RegisterUnitHandler::unit);
    return request.answer(register.on(unit, request.key(), Answer.receipt(200, view(unit))));
  }

  private static Office unit(Fields fields) {
    return new Office(
        new OfficeId(fields.required("unit", Forms.CODE)),
        new OfficeId(fields.required("district", Forms.CODE)),
        first(fields.required("first", Forms.oneOf(List.of("UNIT", "STATION")))),
        Math.toIntExact(fields.required("staff", Forms.whole(1, MOST_PEOPLE))));
  }

  /** What is wrong is told later, so that everything is told at once. */
  private static Role first(String name) {
    return name.equals("STATION") ? Role.STATION : Role.UNIT;
  }

  private static Members view(Office unit) {
    return new Members()
        .with("unit", unit.id().value())
        .with("district", unit.district().value())
        .with("first", unit.first().name())
        .with("staff", unit.staff());
  }
}
