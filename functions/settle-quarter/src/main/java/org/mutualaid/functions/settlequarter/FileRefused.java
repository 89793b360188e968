package org.mutualaid.functions.settlequarter;

import java.util.List;
import java.util.stream.Collectors;
import org.mutualaid.settlementcsv.Flaw;

/** The file of the insurance is not as it must be; nothing of it was settled. */
public final class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  FileRefused(List<Flaw> flaws) {
    super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
  }
}
