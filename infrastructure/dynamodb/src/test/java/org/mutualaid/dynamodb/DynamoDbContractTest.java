package org.mutualaid.dynamodb;

import org.junit.jupiter.api.AfterAll;
import org.mutualaid.contract.Backing;
import org.mutualaid.contract.StoreContracts;

/** The DynamoDB adapters keep every contract, and nothing personal is found in the tables after. */
class DynamoDbContractTest extends StoreContracts {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());

  @Override
  protected Backing backing() {
    return TABLES;
  }

  @AfterAll
  static void nothing_personal_stands_in_the_tables_in_clear() {
    Traces.assertNoneIn(TABLES.everything());
  }
}
