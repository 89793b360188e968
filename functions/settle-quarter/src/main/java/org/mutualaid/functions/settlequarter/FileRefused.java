package org.mutualaid.functions.settlequarter;

import java.util.List;

/** The file of the insurance is not as it must be; nothing of it was settled. */
public final class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  FileRefused(List<String> flaws) {
    super(String.join("; ", flaws));
  }
}
