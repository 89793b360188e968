package org.mutualaid.demo;

import java.util.List;
import java.util.Map;
import org.mutualaid.dynamodb.DynamoDb;
import org.mutualaid.kms.KmsVault;
import org.mutualaid.privacy.Vault;

/**
 * Puts the demo's people on the roster, with the environment of the functions: PEOPLE_TABLE,
 * DATA_KEY_ID, TOKEN_ISSUER and the endpoints. Units and staff go in through the ports, as whoever
 * runs the federation's register does it; the members come as a roster that an office sends in over
 * HTTP. Where there is no API to send it to, they go in through the ports as well. Doing it again
 * changes nothing but the sealing.
 */
public final class EnrolDemoPeople {
  private static final String OFFICE = "city-1";

  private EnrolDemoPeople() {}

  /**
   * Enrols them.
   *
   * @param arguments the address of the issuer, then that of the API, if there is one
   */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    String issuer = environment.get("TOKEN_ISSUER");
    if (issuer == null) {
      throw new IllegalStateException(
          "The environment variable TOKEN_ISSUER is missing; give it as the functions have it");
    }
    List<DemoPerson> all = DemoPeople.onTheRoster();
    if (arguments.length < 2) {
      record(environment, issuer, all);
    } else {
      List<String> addresses = List.of("--issuer", arguments[0], "--api", arguments[1]);
      var office = new SendRoster(Options.of(addresses, Map.of()), OFFICE);
      office.wake();
      record(environment, issuer, staff(all));
      System.out.println(office.send(DemoRoster.csv(issuer, all)) + " of them by a roster.");
    }
    System.out.println(all.size() + " demo people are on the roster.");
  }

  private static List<DemoPerson> staff(List<DemoPerson> all) {
    return all.stream()
        .filter(person -> person.post().isPresent())
        .map(DemoPerson::asStaff)
        .toList();
  }

  private static void record(
      Map<String, String> environment, String issuer, List<DemoPerson> people) {
    DynamoDb tables = DynamoDb.in(environment);
    Vault vault = KmsVault.in(environment);
    DemoPeople.units().forEach(tables.offices()::record);
    people.forEach(person -> tables.people().record(person.at(issuer, vault)));
  }
}
