package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.roster.Office;

/** Reads the demo's file of people. */
final class DemoPeople {
  private static final String FILE = "/demo-people.json";

  private DemoPeople() {}

  /** Everybody in the file who is to be on the roster: who has a cover, be it an empty one. */
  static List<DemoPerson> onTheRoster() {
    return Json.items(Json.read(text()).path("people"))
        .filter(person -> person.has("cover"))
        .map(DemoPeople::person)
        .toList();
  }

  /** The units that the register is to have. */
  static List<Office> units() {
    return Json.items(Json.read(text()).path("units")).map(DemoPeople::unit).toList();
  }

  private static Office unit(JsonNode unit) {
    return new Office(
        new OfficeId(text(unit, "unit")),
        new OfficeId(text(unit, "district")),
        Role.valueOf(text(unit, "first")),
        unit.path("staff").asInt());
  }

  private static String text() {
    try (InputStream file = Objects.requireNonNull(DemoPeople.class.getResourceAsStream(FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoPerson person(JsonNode person) {
    return new DemoPerson(
        text(person, "subject"),
        cover(person.path("cover")),
        some(person, "post").map(DemoPeople::post),
        some(person, "household").map(JsonNode::asText).map(HouseholdId::new),
        details(person.path("details")));
  }

  private static PersonalDetails details(JsonNode details) {
    return new PersonalDetails(
        text(details, "name"), text(details, "phone"), text(details, "account"));
  }

  private static Post post(JsonNode post) {
    return new Post(
        Role.valueOf(text(post, "role")),
        new OfficeId(text(post, "office")),
        post.path("chairs").asBoolean());
  }

  private static Cover cover(JsonNode cover) {
    return new Cover(
        Json.items(cover.path("memberships")).map(DemoPeople::membership).toList(),
        Json.items(cover.path("enrolments")).flatMap(DemoPeople::enrolments).toList(),
        traits(cover.path("traits")));
  }

  private static Membership membership(JsonNode membership) {
    return new Membership(
        LocalDate.parse(text(membership, "from")),
        some(membership, "to").map(JsonNode::asText).map(LocalDate::parse),
        new OfficeId(text(membership, "unit")),
        new OfficeId(text(membership, "district")),
        Role.valueOf(text(membership, "first")));
  }

  /** One for each calendar year, without a break. */
  private static Stream<Enrolment> enrolments(JsonNode enrolment) {
    int first = enrolment.path("fromYear").asInt();
    return IntStream.rangeClosed(first, enrolment.path("toYear").asInt())
        .mapToObj(
            year ->
                new Enrolment(
                    text(enrolment, "plan"),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    some(enrolment, "tier").map(JsonNode::asInt),
                    1,
                    LocalDate.of(first, 1, 1)));
  }

  private static Traits traits(JsonNode traits) {
    return new Traits(
        some(traits, "birthDate").map(JsonNode::asText).map(LocalDate::parse),
        some(traits, "serviceCard").map(JsonNode::asBoolean),
        some(traits, "employment").map(JsonNode::asText).map(Traits.Employment::valueOf));
  }

  private static Optional<JsonNode> some(JsonNode parent, String name) {
    return Optional.ofNullable(parent.get(name));
  }

  private static String text(JsonNode parent, String name) {
    return some(parent, name)
        .map(JsonNode::asText)
        .orElseThrow(() -> new IllegalStateException(FILE + " lacks " + name + " in " + parent));
  }
}
