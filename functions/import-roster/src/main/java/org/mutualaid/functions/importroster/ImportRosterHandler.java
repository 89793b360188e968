package org.mutualaid.functions.importroster;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.ObjectCreated;
import org.mutualaid.lambda.events.PartialBatch;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.privacy.Vault;
import org.mutualaid.roster.LinkCodes;
import org.mutualaid.roster.PlanTerms;
import org.mutualaid.roster.Rows;
import org.mutualaid.roster.RunImport;
import org.mutualaid.rostercsv.RosterCsv;
import org.mutualaid.s3.S3RosterFiles;

/**
 * A roster arrived, is to be applied, or the clock struck: does what is to be done, and ends a
 * minute before it would be ended. The next stroke of the clock goes on from there.
 */
public final class ImportRosterHandler implements RequestStreamHandler {
  private static final int SPARE_MILLIS = 60_000;

  /** What the stream's mapping waits for; where something failed, there is no answer at all. */
  private static final byte[] NOTHING_FAILED =
      new PartialBatch(0, List.of()).answer().text().getBytes(StandardCharsets.UTF_8);

  private final RunImport run;

  /** Lambda calls this one, once, before the first event. */
  public ImportRosterHandler() {
    this(runIn(System.getenv()));
  }

  ImportRosterHandler(RunImport run) {
    this.run = run;
  }

  /** Fails where the work on an import failed; the next stroke of the clock tries it again. */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    EventNode event = EventNode.read(in);
    BooleanSupplier mayGoOn = () -> context.getRemainingTimeInMillis() > SPARE_MILLIS;
    List<ObjectCreated> arrivals = ObjectCreated.allIn(event);
    boolean isClock = event.find("time").isPresent();
    var worked = new Worked(run);
    arrivals.forEach(arrival -> worked.on(arrival, mayGoOn));
    AskedFor.allIn(event).forEach(asked -> worked.on(asked, mayGoOn));
    if (isClock) {
      worked.onAll(mayGoOn);
    }
    worked.finish(new EventLine("import-roster"));
    out.write(NOTHING_FAILED);
  }

  private static RunImport runIn(Map<String, String> environment) {
    String issuer = environment.get("TOKEN_ISSUER");
    if (issuer == null) {
      throw new IllegalStateException(
          "The environment variable TOKEN_ISSUER is missing; declare it in template.yaml");
    }
    DynamoDb tables = DynamoDb.in(environment);
    Vault vault = KmsVault.in(environment);
    var codes = new LinkCodes(tables.linkKey(), vault);
    var rows =
        new Rows(
            tables.roster(),
            tables.offices(),
            new PlanTerms(CompiledPlanBook.load()),
            vault,
            new SideBySide());
    return new RunImport(
        tables.importWork(),
        S3RosterFiles.in(environment),
        new RosterCsv(issuer, codes::person),
        rows,
        InstantSource.system());
  }
}
