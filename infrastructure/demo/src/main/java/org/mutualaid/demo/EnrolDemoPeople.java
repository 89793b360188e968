package org.mutualaid.demo;

import java.util.List;
import java.util.Map;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.people.People;
import org.mutualaid.privacy.Vault;

/**
 * Puts the demo's units into the register and its people on the roster, through the same ports and
 * with the same environment as the functions: PEOPLE_TABLE, DATA_KEY_ID, TOKEN_ISSUER and the
 * endpoints. Doing it again changes nothing but the sealing.
 */
public final class EnrolDemoPeople {
  private EnrolDemoPeople() {}

  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    String issuer = environment.get("TOKEN_ISSUER");
    if (issuer == null) {
      throw new IllegalStateException(
          "The environment variable TOKEN_ISSUER is missing; give it as the functions have it");
    }
    DynamoDb tables = DynamoDb.in(environment);
    DemoPeople.units().forEach(tables.offices()::record);
    int enrolled = enrol(issuer, tables.people(), KmsVault.in(environment)).size();
    System.out.println(enrolled + " demo people are on the roster.");
  }

  /** Records everybody, and gives them back. */
  static List<DemoPerson> enrol(String issuer, People people, Vault vault) {
    List<DemoPerson> all = DemoPeople.onTheRoster();
    all.forEach(person -> people.record(person.at(issuer, vault)));
    return all;
  }
}
