package org.mutualaid.dynamodb;

import org.junit.jupiter.api.AfterAll;
import org.mutualaid.contract.Backing;
import org.mutualaid.contract.LocalStack;
import org.mutualaid.contract.OnLocalStack;
import org.mutualaid.contract.StoreContracts;

/** The same contracts on LocalStack, and nothing personal in its tables either. */
@OnLocalStack
class LocalStackContractTest extends StoreContracts {
  private static final class Made {
    static final TestTables TABLES = TestTables.at(LocalStack.endpoint());
  }

  @Override
  protected Backing backing() {
    return Made.TABLES;
  }

  @AfterAll
  static void nothing_personal_stands_in_the_tables_in_clear() {
    Traces.assertNoneIn(Made.TABLES.everything());
  }
}
