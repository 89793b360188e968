package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.mutualaid.contract.Backing;
import org.mutualaid.contract.Canaries;
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
    var items = TABLES.everything();
    assertFalse(items.isEmpty());
    assertEquals(List.of(), Traces.of(Canaries.ALL, items));
  }
}
