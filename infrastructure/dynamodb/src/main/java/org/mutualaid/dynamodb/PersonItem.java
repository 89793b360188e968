package org.mutualaid.dynamodb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.people.Child;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.SealedDetails;
import org.mutualaid.people.Traits;

/** Somebody on the roster, as the one item that they are in the people table. */
final class PersonItem {
  private PersonItem() {}

  static Fields of(Person person) {
    return Keys.person(person.id())
        .text("kind", "PERSON")
        .text("person", person.id())
        .all(cover(person.cover()).map())
        .part("post", person.post().map(PersonItem::post))
        .text("household", person.household())
        .part("details", person.details().map(PersonItem::details))
        .list("children", person.children(), PersonItem::child)
        .texts("relatives", person.relatives());
  }

  static Fields cover(Cover cover) {
    return new Fields()
        .list("memberships", cover.memberships(), PersonItem::membership)
        .list("enrolments", cover.enrolments(), PersonItem::enrolment)
        .part("traits", traits(cover.traits()));
  }

  static Cover readCover(Part item) {
    return new Cover(
        item.list("memberships", PersonItem::readMembership),
        item.list("enrolments", PersonItem::readEnrolment),
        readTraits(item.part("traits")));
  }

  static Optional<Person> in(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  static Person read(Part item) {
    return new Person(
        new PersonId(item.text("person")),
        readCover(item),
        item.optionalPart("post").map(PersonItem::readPost),
        item.optionalText("household").map(HouseholdId::new),
        item.optionalPart("details").map(PersonItem::readDetails),
        // People recorded before there were children have no such list.
        item.find("children").isEmpty() ? List.of() : item.list("children", PersonItem::readChild),
        relatives(item));
  }

  static Fields details(SealedDetails details) {
    return new Fields().text("wrappedKey", details.wrappedKey()).text("sealed", details.sealed());
  }

  static SealedDetails readDetails(Part part) {
    return new SealedDetails(part.text("wrappedKey"), part.text("sealed"));
  }

  /** People recorded before they could be declared have none. */
  private static Set<PersonId> relatives(Part item) {
    return item.find("relatives").isEmpty()
        ? Set.of()
        : item.texts("relatives").stream().map(PersonId::new).collect(Collectors.toSet());
  }

  private static Fields post(Post post) {
    return new Fields()
        .text("role", post.role())
        .text("office", post.office())
        .flag("chairs", post.chairs() ? Optional.of(true) : Optional.empty());
  }

  private static Post readPost(Part part) {
    return new Post(
        Role.valueOf(part.text("role")),
        new OfficeId(part.text("office")),
        part.optionalFlag("chairs").orElse(false));
  }

  private static AttributeValue membership(Membership membership) {
    return new Fields()
        .text("from", membership.from())
        .text("to", membership.to())
        .text("unit", membership.unit())
        .text("district", membership.district())
        .text("first", membership.first())
        .text("status", membership.status())
        .text("continuousSince", membership.continuousSince())
        .value();
  }

  private static Membership readMembership(AttributeValue value) {
    Part part = Part.of(value);
    LocalDate from = part.date("from");
    return new Membership(
        from,
        part.optionalDate("to"),
        new OfficeId(part.text("unit")),
        new OfficeId(part.text("district")),
        Role.valueOf(part.text("first")),
        // What was recorded before there were both was active and began of itself.
        part.optionalText("status")
            .map(Membership.Status::valueOf)
            .orElse(Membership.Status.ACTIVE),
        part.optionalDate("continuousSince").orElse(from));
  }

  private static AttributeValue child(Child child) {
    return new Fields().text("code", child.code()).text("birthDate", child.birthDate()).value();
  }

  private static Child readChild(AttributeValue value) {
    Part part = Part.of(value);
    return new Child(part.text("code"), part.date("birthDate"));
  }

  private static AttributeValue enrolment(Enrolment enrolment) {
    Fields fields =
        new Fields()
            .text("plan", enrolment.plan())
            .text("start", enrolment.start())
            .text("end", enrolment.end())
            .number("shares", enrolment.shares())
            .text("continuousSince", enrolment.continuousSince());
    enrolment.tier().ifPresent(tier -> fields.number("tier", tier));
    return fields.value();
  }

  private static Enrolment readEnrolment(AttributeValue value) {
    Part part = Part.of(value);
    return new Enrolment(
        part.text("plan"),
        part.date("start"),
        part.date("end"),
        part.optionalNumber("tier").map(Math::toIntExact),
        Math.toIntExact(part.number("shares")),
        part.date("continuousSince"));
  }

  private static Fields traits(Traits traits) {
    return new Fields()
        .text("birthDate", traits.birthDate())
        .flag("serviceCard", traits.serviceCard())
        .text("employment", traits.employment())
        .text("sex", traits.sex())
        .text("occupation", traits.occupation())
        .text("insurance", traits.insurance())
        .flag("unitPaysDues", traits.unitPaysDues());
  }

  private static Traits readTraits(Part part) {
    return new Traits(
        part.optionalText("birthDate").map(LocalDate::parse),
        part.optionalFlag("serviceCard"),
        part.optionalText("employment").map(Traits.Employment::valueOf),
        part.optionalText("sex").map(Traits.Sex::valueOf),
        part.optionalText("occupation"),
        part.optionalText("insurance"),
        part.optionalFlag("unitPaysDues"));
  }
}
