package org.mutualaid.functions.linkperson;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.Endpoint;
import org.mutualaid.lambda.Operation;
import org.mutualaid.lambda.Refused;
import org.mutualaid.lambda.Request;
import org.mutualaid.lambda.Scope;
import org.mutualaid.lambda.Settings;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.privacy.Vault;
import org.mutualaid.roster.LinkCodes;
import org.mutualaid.roster.LinkKey;
import org.mutualaid.roster.Links;
import org.mutualaid.roster.RedeemCode;

/** {@code POST /me/link}: a code, by which a sign-in becomes a person of the roster. */
public final class LinkPersonHandler implements RequestStreamHandler {
  private static final int LONGEST_CODE = 40;

  private final Endpoint endpoint;
  private final RedeemCode redeem;

  /** Lambda calls this one, once, before the first request. */
  public LinkPersonHandler() {
    this(System.getenv());
  }

  private LinkPersonHandler(Map<String, String> environment) {
    this(
        DynamoDb.in(environment).links(),
        DynamoDb.in(environment).linkKey(),
        KmsVault.in(environment),
        Settings.ofProcess());
  }

  LinkPersonHandler(Links links, LinkKey key, Vault vault, Settings settings) {
    this.redeem = new RedeemCode(links, new LinkCodes(key, vault), vault);
    this.endpoint = Endpoint.of(settings, Operation.of("POST /me/link", this::answer, Scope.FILE));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    endpoint.handle(in, out, context);
  }

  private Answer answer(Request request) throws Refused {
    String code = request.body(fields -> fields.required("code", Forms.text(1, LONGEST_CODE)));
    var linked = Answer.receipt(200, new Members().with("linked", true));
    return request.answer(redeem.on(code, request.key(), request.time(), linked));
  }
}
