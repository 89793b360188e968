package org.mutualaid.dynamodb;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutualaid.aws.JsonCalls;
import org.mutualaid.aws.Patience;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.contract.Backing;
import org.mutualaid.contract.ImportStore;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Store;
import org.mutualaid.ledger.Payout;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.privacy.Vault;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** New tables, shaped as in template.yaml, and the adapters over them. */
final class TestTables implements Backing {
  private static final Pauses NO_PAUSE = tries -> Thread.onSpinWait();

  /** For a busy machine; what the limits of the product do is tested apart. */
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60), NO_PAUSE);

  private final DynamoDbClient client;
  private final Api api;
  private final Tables tables;
  private final String imports;
  private final Vault vault = new MemoryVault(TestTables::random);

  private TestTables(DynamoDbClient client, Api api, Tables tables, String imports) {
    this.client = client;
    this.api = api;
    this.tables = tables;
    this.imports = imports;
  }

  /** New tables at an endpoint. */
  static TestTables at(URI endpoint) {
    var someone = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    DynamoDbClient client =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(someone)
            .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE.attempt()))
            .build();
    String run = Long.toString(new SecureRandom().nextLong(), 36).replace("-", "");
    var tables = new Tables("claims-" + run, "people-" + run);
    client.createTable(claims(tables.claims()).build());
    client.createTable(keyed(tables.people()).build());
    String imports = "imports-" + run;
    client.createTable(imports(imports).build());
    client.waiter().waitUntilTableExists(table -> table.tableName(tables.claims()));
    client.waiter().waitUntilTableExists(table -> table.tableName(tables.people()));
    client.waiter().waitUntilTableExists(table -> table.tableName(imports));
    var calls = new JsonCalls(JsonApi.SERVICE, endpoint, Region.US_EAST_1, someone, PATIENCE);
    return new TestTables(client, new JsonApi(calls), tables, imports);
  }

  /** The SDK's own client, which sees what the adapters left. */
  DynamoDbClient client() {
    return client;
  }

  /** What the adapters call. */
  Api api() {
    return api;
  }

  Tables tables() {
    return tables;
  }

  @Override
  public Store store(MovableClock clock) {
    return storeOver(api, clock);
  }

  /** The adapters over other calls to the same tables. */
  Store storeOver(Api other, MovableClock clock) {
    return new Store(
        new DynamoDbClaims(other, tables, vault, clock, NO_PAUSE),
        new DynamoDbOwnClaims(other, tables.claims(), NO_PAUSE),
        new DynamoDbQueues(other, tables, NO_PAUSE),
        new DynamoDbSlots(other, tables.claims(), NO_PAUSE),
        new DynamoDbOutbox(other, tables.claims(), NO_PAUSE),
        new DynamoDbLooks(other, tables.claims(), NO_PAUSE),
        new DynamoDbPeople(other, tables.people(), NO_PAUSE),
        new DynamoDbLedgers(other, tables, NO_PAUSE),
        new DynamoDbSettlements(other, tables, NO_PAUSE),
        new DynamoDbBatches(other, tables, clock, NO_PAUSE),
        new DynamoDbReleases(other, tables.claims(), NO_PAUSE),
        new DynamoDbWatches(other, tables.claims(), NO_PAUSE));
  }

  @Override
  public ImportStore imports(MovableClock clock) {
    return importsOver(api, clock);
  }

  /** The adapters of imports over other calls to the same tables. */
  ImportStore importsOver(Api other, MovableClock clock) {
    return new ImportStore(
        new DynamoDbImports(other, imports, tables.people(), clock, NO_PAUSE),
        new DynamoDbImportWork(other, imports, NO_PAUSE),
        new DynamoDbRoster(other, tables.people(), NO_PAUSE),
        new DynamoDbOffices(other, tables.people(), NO_PAUSE),
        new DynamoDbPeople(other, tables.people(), NO_PAUSE),
        new DynamoDbRegister(other, imports, tables.people(), clock, NO_PAUSE),
        new DynamoDbLinks(other, imports, tables.people(), clock, NO_PAUSE),
        new DynamoDbLinkKey(other, tables.people(), NO_PAUSE));
  }

  @Override
  public Vault vault() {
    return vault;
  }

  @Override
  public List<Payout> payoutsOf(ClaimId claim) {
    var query =
        Request.on(tables.claims())
            .text("KeyConditionExpression", "pk = :pk")
            .attributes("ExpressionAttributeValues", new Fields().text(":pk", "PAY#" + claim));
    return new Calls(api, NO_PAUSE)
        .ask("Query", query).items().stream().map(PayoutItem::read).toList();
  }

  /** The ARN of the stream of claims. */
  String stream() {
    return client.describeTable(of -> of.tableName(tables.claims())).table().latestStreamArn();
  }

  /** Every item of all tables. */
  List<Map<String, AttributeValue>> everything() {
    return Stream.of(tables.claims(), tables.people(), imports)
        .flatMap(table -> client.scanPaginator(scan -> scan.tableName(table)).items().stream())
        .toList();
  }

  private static CreateTableRequest.Builder claims(String name) {
    return keyed(name)
        .streamSpecification(
            stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
        .attributeDefinitions(
            Stream.of(
                    "pk",
                    "sk",
                    "memberKey",
                    "startedKey",
                    "deskKey",
                    "dueKey",
                    "pendingKey",
                    "sinceKey")
                .map(TestTables::text)
                .toList())
        .globalSecondaryIndexes(
            index("by-member", "memberKey", "startedKey"),
            index("by-desk", "deskKey", "dueKey"),
            index("pending", "pendingKey", "sinceKey"));
  }

  private static CreateTableRequest.Builder imports(String name) {
    return keyed(name)
        .attributeDefinitions(
            Stream.of("pk", "sk", "pendingKey", "sinceKey").map(TestTables::text).toList())
        .globalSecondaryIndexes(index("pending", "pendingKey", "sinceKey"));
  }

  private static CreateTableRequest.Builder keyed(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(text("pk"), text("sk"))
        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE));
  }

  private static GlobalSecondaryIndex index(String name, String hash, String range) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(key(hash, KeyType.HASH), key(range, KeyType.RANGE))
        .projection(Projection.builder().projectionType(ProjectionType.ALL).build())
        .build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
