package org.mutualaid.functions.importroster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.ObjectCreated;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.RunImport;

/** What was done upon one event. */
final class Worked {
  private static final String FOLDER = "imports/";

  private final RunImport run;
  private final List<RuntimeException> failures = new ArrayList<>();
  private int worked;
  private int unknown;

  Worked(RunImport run) {
    this.run = run;
  }

  /** Works on the roster that arrived, and remembers a failure for later. */
  void on(ObjectCreated arrival, BooleanSupplier mayGoOn) {
    onNamed(
        arrival.key().startsWith(FOLDER) ? arrival.key().substring(FOLDER.length()) : "", mayGoOn);
  }

  /** The same for the roster that is to be applied. */
  void on(AskedFor asked, BooleanSupplier mayGoOn) {
    onNamed(asked.name(), mayGoOn);
  }

  private void onNamed(String name, BooleanSupplier mayGoOn) {
    if (!ImportId.isForm(name)) {
      unknown++;
      return;
    }
    on(new ImportId(name), mayGoOn);
  }

  /** Works on every import that is unfinished. */
  void onAll(BooleanSupplier mayGoOn) {
    run.unfinished().forEach(id -> on(id, mayGoOn));
  }

  /** Writes the line of the event, and throws the first failure if there was one. */
  void finish(EventLine line) {
    line.with("worked", worked).with("unknown", unknown).with("failed", failures.size());
    failures.stream().findFirst().ifPresent(line::cause);
    line.write();
    for (RuntimeException failure : failures) {
      throw failure;
    }
  }

  private void on(ImportId id, BooleanSupplier mayGoOn) {
    try {
      worked += mayGoOn.getAsBoolean() && run.on(id, mayGoOn).isPresent() ? 1 : 0;
    } catch (RuntimeException e) {
      failures.add(e);
    }
  }
}
