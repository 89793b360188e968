package org.mutualaid.functions.inspectdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.lambda.events.EventLine;
import org.mutualaid.lambda.events.ObjectCreated;

/** The arrivals of one event, and what became of each. */
final class Arrivals {
  private final InspectDocument inspect;
  private final List<RuntimeException> failures = new ArrayList<>();
  private int unknown;
  private int received;
  private int refused;
  private int unchanged;

  Arrivals(InspectDocument inspect) {
    this.inspect = inspect;
  }

  /** Judges one, and remembers a failure for later: the next may be as good as any. */
  void judge(ObjectCreated arrival) {
    try {
      PaperKey.of(arrival.key())
          .ifPresentOrElse(paper -> count(finding(paper, arrival)), () -> unknown++);
    } catch (RuntimeException e) {
      failures.add(e);
    }
  }

  /** Writes the line of the event, and throws the first failure if there was one. */
  void finish() {
    var line =
        new EventLine("inspect-document")
            .with("received", received)
            .with("refused", refused)
            .with("unchanged", unchanged)
            .with("unknown", unknown)
            .with("failed", failures.size());
    failures.stream().findFirst().ifPresent(line::cause);
    line.write();
    for (RuntimeException failure : failures) {
      throw failure;
    }
  }

  private Optional<Document.Status> finding(PaperKey paper, ObjectCreated arrival) {
    return inspect.on(paper.claim(), paper.document(), arrival.at());
  }

  private void count(Optional<Document.Status> finding) {
    switch (finding.orElseGet(Document.Status.Awaited::new)) {
      case Document.Status.Received _ -> received++;
      case Document.Status.Refused _ -> refused++;
      case Document.Status.Awaited _ -> unchanged++;
    }
  }
}
