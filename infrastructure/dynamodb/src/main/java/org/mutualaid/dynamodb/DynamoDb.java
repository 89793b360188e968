package org.mutualaid.dynamodb;

import java.time.Clock;
import java.util.Map;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.JsonCalls;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.OwnClaims;
import org.mutualaid.claim.Slots;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.notice.Outbox;
import org.mutualaid.people.People;
import org.mutualaid.privacy.Vault;
import org.mutualaid.review.Queues;
import org.mutualaid.roster.ImportWork;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.LinkKey;
import org.mutualaid.roster.Links;
import org.mutualaid.roster.Offices;
import org.mutualaid.roster.Register;
import org.mutualaid.roster.Roster;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.Releases;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.watch.Watches;

/**
 * The ports that a function needs, over one client. Only the variables of the tables that a port
 * uses must be there: CLAIMS_TABLE, PEOPLE_TABLE, IMPORTS_TABLE, and always DYNAMODB_ENDPOINT.
 */
public final class DynamoDb {
  private final AwsClients environment;
  private final Api api;
  private final Pauses pauses;

  private DynamoDb(AwsClients environment, Api api, Pauses pauses) {
    this.environment = environment;
    this.api = api;
    this.pauses = pauses;
  }

  /**
   * The tables that a function's environment names.
   *
   * @param environment as {@link System#getenv()} gives it
   */
  public static DynamoDb in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    JsonCalls calls = JsonCalls.in(clients, JsonApi.SERVICE, "DYNAMODB_ENDPOINT");
    return new DynamoDb(clients, new JsonApi(calls), Pauses.jittered());
  }

  /** Claims, with their facts sealed by the vault's keys. */
  public Claims claims(Vault vault) {
    return new DynamoDbClaims(api, tables(), vault, Clock.systemUTC(), pauses);
  }

  /** Ledgers, for reading. */
  public Ledgers ledgers() {
    return new DynamoDbLedgers(api, tables(), pauses);
  }

  /** The lists of members' own claims. */
  public OwnClaims ownClaims() {
    return new DynamoDbOwnClaims(api, claimsTable(), pauses);
  }

  /** The work of each desk. */
  public Queues queues() {
    return new DynamoDbQueues(api, tables(), pauses);
  }

  /** Slots that wait for a file. */
  public Slots slots() {
    return new DynamoDbSlots(api, claimsTable(), pauses);
  }

  /** Notices that wait to be sent. */
  public Outbox outbox() {
    return new DynamoDbOutbox(api, claimsTable(), pauses);
  }

  /** When to look at which claim again. */
  public Watches watches() {
    return new DynamoDbWatches(api, claimsTable(), pauses);
  }

  /** The record of looks. */
  public Looks looks() {
    return new DynamoDbLooks(api, claimsTable(), pauses);
  }

  /** What was settled, quarter by quarter. */
  public Settlements settlements() {
    return new DynamoDbSettlements(api, tables(), pauses);
  }

  /** The batches of quarters. */
  public Batches batches() {
    return new DynamoDbBatches(api, tables(), Clock.systemUTC(), pauses);
  }

  /** The batches of quarters, for who does the work and so asks no roster. */
  public Batches batchWork() {
    return new DynamoDbBatches(api, new Tables(claimsTable(), ""), Clock.systemUTC(), pauses);
  }

  /** What waits for the release of a batch. */
  public Releases releases() {
    return new DynamoDbReleases(api, claimsTable(), pauses);
  }

  /** The roster. */
  public People people() {
    return new DynamoDbPeople(api, environment.required("PEOPLE_TABLE"), pauses);
  }

  /** The roster for who applies rows. */
  public Roster roster() {
    return new DynamoDbRoster(api, environment.required("PEOPLE_TABLE"), pauses);
  }

  /** The register of units. */
  public Offices offices() {
    return new DynamoDbOffices(api, environment.required("PEOPLE_TABLE"), pauses);
  }

  /** The roster, for who redeems a code. */
  public Links links() {
    String people = environment.required("PEOPLE_TABLE");
    return new DynamoDbLinks(api, importsTable(), people, Clock.systemUTC(), pauses);
  }

  /** The key of codes. */
  public LinkKey linkKey() {
    return new DynamoDbLinkKey(api, environment.required("PEOPLE_TABLE"), pauses);
  }

  /** The register of units, for who changes it. */
  public Register register() {
    String people = environment.required("PEOPLE_TABLE");
    return new DynamoDbRegister(api, importsTable(), people, Clock.systemUTC(), pauses);
  }

  /** Imports, for who asks about them. */
  public Imports imports() {
    String people = environment.required("PEOPLE_TABLE");
    return new DynamoDbImports(api, importsTable(), people, Clock.systemUTC(), pauses);
  }

  /** Imports, for who does the work. */
  public ImportWork importWork() {
    return new DynamoDbImportWork(api, importsTable(), pauses);
  }

  private String importsTable() {
    return environment.required("IMPORTS_TABLE");
  }

  private Tables tables() {
    return new Tables(claimsTable(), environment.required("PEOPLE_TABLE"));
  }

  private String claimsTable() {
    return environment.required("CLAIMS_TABLE");
  }
}
