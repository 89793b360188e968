package org.mutualaid.dynamodb;

import java.time.Clock;
import java.util.Map;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.OwnClaims;
import org.mutualaid.claim.Slots;
import org.mutualaid.notice.Outbox;
import org.mutualaid.people.People;
import org.mutualaid.privacy.Vault;
import org.mutualaid.review.Queues;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The ports that a function needs, over one client. Only the variables of the tables that a port
 * uses must be there: CLAIMS_TABLE, PEOPLE_TABLE, and always DYNAMODB_ENDPOINT.
 */
public final class DynamoDb {
  private final AwsClients environment;
  private final DynamoDbClient client;
  private final Pauses pauses;

  private DynamoDb(AwsClients environment, DynamoDbClient client, Pauses pauses) {
    this.environment = environment;
    this.client = client;
    this.pauses = pauses;
  }

  /**
   * The tables that a function's environment names.
   *
   * @param environment as {@link System#getenv()} gives it
   */
  public static DynamoDb in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new DynamoDb(clients, client(clients), Pauses.jittered());
  }

  static DynamoDbClient client(AwsClients clients) {
    return clients.configured(DynamoDbClient.builder(), "DYNAMODB_ENDPOINT").build();
  }

  /** Claims, with their facts sealed by the vault's keys. */
  public Claims claims(Vault vault) {
    return new DynamoDbClaims(client, tables(), vault, Clock.systemUTC(), pauses);
  }

  /** The lists of members' own claims. */
  public OwnClaims ownClaims() {
    return new DynamoDbOwnClaims(client, claimsTable(), pauses);
  }

  /** The work of each desk. */
  public Queues queues() {
    return new DynamoDbQueues(client, tables(), pauses);
  }

  /** Slots that wait for a file. */
  public Slots slots() {
    return new DynamoDbSlots(client, claimsTable(), pauses);
  }

  /** Notices that wait to be sent. */
  public Outbox outbox() {
    return new DynamoDbOutbox(client, claimsTable(), pauses);
  }

  /** The record of looks. */
  public Looks looks() {
    return new DynamoDbLooks(client, claimsTable(), pauses);
  }

  /** The roster. */
  public People people() {
    return new DynamoDbPeople(client, environment.required("PEOPLE_TABLE"), pauses);
  }

  private Tables tables() {
    return new Tables(claimsTable(), environment.required("PEOPLE_TABLE"));
  }

  private String claimsTable() {
    return environment.required("CLAIMS_TABLE");
  }
}
