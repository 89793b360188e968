package org.mutualaid.functions.settlequarter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.UnreadableEvent;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.s3.S3InsuranceFiles;
import org.mutualaid.settlement.InsuranceFiles;
import org.mutualaid.settlement.RunBatch;
import org.mutualaid.settlement.SettleMembers;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Settling;
import org.mutualaid.settlement.Totals;
import org.mutualaid.settlementcsv.FileCheck;
import org.mutualaid.settlementcsv.Flaw;

/** One step of settling a quarter, as the state machine asks for it. Each may be done again. */
public final class SettleQuarterHandler implements RequestStreamHandler {
  /** A million members are a thousand chunks, which the data of one execution can name. */
  private static final int MEMBERS_IN_CHUNK = 1_000;

  /** With less time left no member is begun. */
  private static final int LEAST_MILLIS = 10_000;

  private final Settlements settlements;
  private final RunBatch batch;
  private final InsuranceFiles files;
  private final PlanBook book;
  private final String issuer;
  private final Executor lanes = Executors.newVirtualThreadPerTaskExecutor();

  /** Lambda calls this one, once, before the first event. */
  public SettleQuarterHandler() {
    this(System.getenv());
  }

  private SettleQuarterHandler(Map<String, String> environment) {
    this(environment, DynamoDb.in(environment));
  }

  private SettleQuarterHandler(Map<String, String> environment, DynamoDb tables) {
    this(
        tables.settlements(),
        new RunBatch(tables.batches(), tables.releases()),
        S3InsuranceFiles.in(environment),
        CompiledPlanBook.load(),
        Optional.ofNullable(environment.get("TOKEN_ISSUER")).orElseThrow(() -> missing()));
  }

  SettleQuarterHandler(
      Settlements settlements, RunBatch batch, InsuranceFiles files, PlanBook book, String issuer) {
    this.settlements = settlements;
    this.batch = batch;
    this.files = files;
    this.book = book;
    this.issuer = issuer;
  }

  private static IllegalStateException missing() {
    return new IllegalStateException("The environment lacks TOKEN_ISSUER.");
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    EventNode event = EventNode.read(in);
    Members answer =
        switch (event.text("step")) {
          case "check" -> check(Job.arrived(event));
          case "settle" -> TotalsForm.written(settle(Job.in(event), event, context));
          case "close" -> TotalsForm.written(close(Job.in(event), event));
          default -> throw new UnreadableEvent("step");
        };
    out.write(answer.text().getBytes(StandardCharsets.UTF_8));
  }

  private Members check(Job job) throws IOException {
    InsuranceFiles.Content content = files.open(job.file());
    try (InputStream bytes = content.bytes()) {
      FileCheck.Checked checked = FileCheck.of(bytes, job.quarter(), job.on(), MEMBERS_IN_CHUNK);
      if (!checked.flaws().isEmpty()) {
        List<String> flaws = checked.flaws().stream().map(Flaw::toString).toList();
        batch.refused(job.quarter(), job.file(), flaws);
        throw new FileRefused(flaws);
      }
      batch.begins(job.quarter(), job.file());
      return new Members()
          .with("file", job.file())
          .with("mark", content.mark())
          .with("chunks", new Json.Items(checked.chunks().stream().map(Piece::written).toList()));
    }
  }

  private Totals settle(Job job, EventNode event, Context context) throws IOException {
    Piece piece = Piece.read(event.at("chunk"));
    var settling = new Settling(book, job.quarter(), job.on());
    try (InputStream bytes =
        files.open(job.file(), event.text("mark"), piece.chunk().from(), piece.chunk().to())) {
      Totals totals =
          new SettleMembers(settlements, lanes)
              .all(
                  settling,
                  piece.members(bytes, issuer, job),
                  () -> context.getRemainingTimeInMillis() > LEAST_MILLIS);
      log(totals);
      return totals;
    }
  }

  private Totals close(Job job, EventNode event) {
    Totals totals =
        event.each("totals").stream().map(TotalsForm::read).reduce(Totals.NONE, Totals::plus);
    batch.closes(job.quarter(), job.file(), totals);
    log(totals);
    return totals;
  }

  private static void log(Totals totals) {
    new EventLine("settle-quarter")
        .with("members", totals.members())
        .with("unknown", totals.unknown())
        .with("paying", totals.paying())
        .write();
  }
}
