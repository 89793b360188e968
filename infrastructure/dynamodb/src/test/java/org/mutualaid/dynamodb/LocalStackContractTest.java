package org.mutualaid.dynamodb;

import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mutualaid.contract.Backing;
import org.mutualaid.contract.StoreContracts;

/** The same contracts on LocalStack. */
@EnabledIfEnvironmentVariable(
    named = "LOCALSTACK_ENDPOINT",
    matches = "http.+",
    disabledReason = "No LocalStack is named; make localstack starts one and names it.")
class LocalStackContractTest extends StoreContracts {
  private static final class Made {
    static final TestTables TABLES =
        TestTables.at(URI.create(System.getenv("LOCALSTACK_ENDPOINT")));
  }

  @Override
  protected Backing backing() {
    return Made.TABLES;
  }
}
