package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.SeeLooks;
import org.mutualaid.claim.Viewer;
import org.mutualaid.contract.Cast;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ViewClaim;
import org.mutualaid.review.ViewClaim.View;

class ViewClaimTest {
  private static final View NONE = new View.Refused(new Refusal.NoSuchClaim());
  private static final View NOT_THEIRS = new View.Refused(new Refusal.NotYourDesk());

  private final Scene scene = new Scene();
  private final Looks looks = new MemoryLooks(scene.memory);
  private final ViewClaim view = new ViewClaim(scene.claims, Scene.BOOK, looks);
  private final Claim claim = scene.atUnit(SMALL_FIRE);
  private final Person elsewhere = holding(new Post(Role.UNIT, Cast.anOffice("U")));
  private final Person otherMember = scene.enrolled(Cast.aMember(scene.vault, scene.route));

  private static final List<String> AT_UNIT =
      List.of("Take", "Confirm", "ObjectTo", "RequestPapers", "Hold", "Note");

  @Test
  void a_member_sees_a_claim_of_their_own_with_what_they_may_do() {
    assertShown(
        scene.member, Role.MEMBER, List.of("Withdraw"), view.own(claim.id(), me(), Scene.NOW));
    assertEquals(NONE, view.own(claim.id(), otherMember.id(), Scene.NOW));
    assertEquals(NONE, view.own(claim.id(), scene.unit.id(), Scene.NOW));
  }

  @Test
  void every_office_on_its_way_sees_it_and_what_it_may_do_there() {
    assertShown(scene.unit, Role.UNIT, AT_UNIT, forReview(scene.unit));
    assertShown(
        scene.district, Role.DISTRICT, List.of("Investigate", "Note"), forReview(scene.district));
    assertShown(scene.city, Role.MUNICIPAL, List.of("Note"), forReview(scene.city));
    Person supervisor = holding(new Post(Role.SUPERVISOR, Cast.anOffice("M")));
    assertShown(supervisor, Role.SUPERVISOR, List.of("Note"), forReview(supervisor));
  }

  @Test
  void what_staff_open_is_recorded_and_shown_to_the_member_and_to_nobody_else() {
    forReview(scene.unit);
    forReview(elsewhere);
    view.own(claim.id(), me(), Scene.NOW);

    var see = new SeeLooks(scene.claims, looks);
    var look = new Look(claim.id(), Optional.empty(), scene.unit.id(), Role.UNIT, Scene.NOW);
    assertEquals(new SeeLooks.Answer.Seen(claim, List.of(look)), see.on(claim.id(), me()));
    var none = new SeeLooks.Answer.Refused(new Refusal.NoSuchClaim());
    assertEquals(none, see.on(claim.id(), otherMember.id()));
    assertEquals(none, see.on(claim.id(), scene.unit.id()));
  }

  @Test
  void nothing_is_shown_to_staff_that_cannot_be_recorded() {
    var unrecorded = new ViewClaim(scene.claims, Scene.BOOK, new NoLooks());
    assertThrows(
        IllegalStateException.class,
        () -> unrecorded.forReview(claim.id(), scene.unit.id(), Scene.NOW));
  }

  @Test
  void other_offices_find_no_claim_and_who_holds_no_post_has_no_desk() {
    assertEquals(NONE, forReview(elsewhere));
    assertEquals(NONE, forReview(holding(new Post(Role.DISTRICT, Cast.anOffice("D")))));
    assertEquals(NONE, forReview(holding(new Post(Role.STATION, scene.route.unit()))));
    assertEquals(NOT_THEIRS, forReview(otherMember));
    assertEquals(NOT_THEIRS, forReview(scene.member));
  }

  @Test
  void a_draft_and_a_claim_that_is_not_there_look_the_same_to_staff() {
    Claim draft = scene.draft(Scene.ANOTHER_FIRE);

    assertEquals(NONE, view.forReview(draft.id(), scene.unit.id(), Scene.NOW));
    assertEquals(NONE, view.forReview(new ClaimId("0".repeat(26)), scene.unit.id(), Scene.NOW));
  }

  @Test
  void in_either_quality_its_member_comes_first_and_nobody_learns_why_not() {
    assertShown(
        scene.member, Role.MEMBER, List.of("Withdraw"), view.either(claim.id(), me(), Scene.NOW));
    assertShown(
        scene.unit, Role.UNIT, AT_UNIT, view.either(claim.id(), scene.unit.id(), Scene.NOW));
    assertEquals(NONE, view.either(claim.id(), otherMember.id(), Scene.NOW));
    assertEquals(NONE, view.either(claim.id(), elsewhere.id(), Scene.NOW));
  }

  private Person holding(Post post) {
    return scene.enrolled(Cast.aReviewer(post));
  }

  private PersonId me() {
    return scene.member.id();
  }

  private View forReview(Person staff) {
    return view.forReview(claim.id(), staff.id(), Scene.NOW);
  }

  private void assertShown(Person by, Role as, List<String> possible, View seen) {
    var shown = assertInstanceOf(View.Shown.class, seen);
    assertEquals(claim.id(), shown.claim().id());
    assertEquals(new Viewer(by.id(), as), shown.viewer());
    assertEquals(possible, shown.possible());
  }
}
