package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.Ballot.Choice;
import org.mutualaid.claim.ChangeDraft;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.ToldAnew;
import org.mutualaid.contract.Cast;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ReviewClaim;

/**
 * Every state, every action, every role at the office that is on the claim's way or at another one,
 * and every relation to the claim: what the service answers in each case stands in the approved
 * file. After a wanted change: run with {@code -Dapprove=true}, read the difference, commit it.
 */
class RightsTest {
  private static final Path APPROVED = Path.of("src/test/resources/approved/rights.txt");
  private static final List<Role> STAFF =
      Arrays.stream(Role.values())
          .filter(role -> role != Role.MEMBER && role != Role.AGENT && role != Role.SYSTEM)
          .toList();

  private final Scene scene = new Scene();

  private enum Relation {
    STRANGER,
    MEMBER,
    HOUSEHOLD,
    RELATIVE,
    FILED_IT
  }

  @Test
  void every_cell_has_the_written_answer() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Claim claim : new EveryState(scene).claims()) {
      for (MemberAction action : memberActions()) {
        lines.add(line(claim, action.name(), "MEMBER", Set.of(asMember(claim, action))));
      }
      lines.add(line(claim, "ChangeFacts", "MEMBER", Set.of(factsByMember(claim))));
      for (ReviewAction action : reviewActions()) {
        written(claim, action)
            .forEach((answer, who) -> lines.add(line(claim, action.name(), answer, who)));
      }
    }
    String actual = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(APPROVED.getParent());
      Files.writeString(APPROVED, actual);
    }
    assertEquals(Files.readString(APPROVED), actual);
  }

  @Test
  void nobody_ever_acts_on_a_claim_that_is_too_near_to_them() {
    for (Claim claim : new EveryState(scene).claims()) {
      for (ReviewAction action : reviewActions()) {
        for (Map.Entry<String, Set<String>> cell : cells(claim, action).entrySet()) {
          boolean done = cell.getKey().equals("done");
          assertFalse(
              done && cell.getValue().stream().anyMatch(who -> !who.endsWith("/STRANGER")),
              () -> claim + " " + action.name() + " " + cell);
        }
      }
    }
  }

  private static String line(Claim claim, String action, String answer, Set<String> who) {
    return claim.state().name() + " " + action + " " + answer + ": " + String.join(" ", who);
  }

  /** Who gets which answer; those who all get the same are named together. */
  private Map<String, Set<String>> written(Claim claim, ReviewAction action) {
    Map<String, Set<String>> written = new TreeMap<>();
    cells(claim, action)
        .forEach((answer, who) -> written.put(answer, together(together(who, "/"), "@")));
    return written;
  }

  /** Where everybody under a name has the same answer, the name alone. */
  private static Set<String> together(Set<String> who, String mark) {
    Map<String, Set<String>> byName = new TreeMap<>();
    who.forEach(
        one ->
            byName
                .computeIfAbsent(one.split(mark, 2)[0], _ -> new TreeSet<>())
                .add(one.split(mark, 2)[one.contains(mark) ? 1 : 0]));
    int all = mark.equals("/") ? Relation.values().length : 2;
    Set<String> named = new TreeSet<>();
    byName.forEach(
        (name, parts) -> {
          boolean whole =
              parts.size() == all
                  && (mark.equals("/") || parts.stream().noneMatch(p -> p.contains("/")));
          if (whole) {
            named.add(name);
          } else {
            parts.forEach(part -> named.add(part.equals(name) ? name : name + mark + part));
          }
        });
    return named;
  }

  /** Who gets which answer, cell by cell. */
  private Map<String, Set<String>> cells(Claim claim, ReviewAction action) {
    Map<String, Set<String>> cells = new TreeMap<>();
    for (Role role : STAFF) {
      for (Map.Entry<String, OfficeId> office : offices(claim.route(), role).entrySet()) {
        for (Relation relation : Relation.values()) {
          Person caller = related(Cast.aReviewer(new Post(role, office.getValue())), relation);
          String answer = asked(related(claim, caller, relation), caller, action);
          cells
              .computeIfAbsent(answer, _ -> new TreeSet<>())
              .add(role + "@" + office.getKey() + "/" + relation);
        }
      }
    }
    return cells;
  }

  /** The office on the claim's way, and another one; the city has only one. */
  private static Map<String, OfficeId> offices(Route route, Role role) {
    Map<String, OfficeId> offices = new LinkedHashMap<>();
    switch (role) {
      case UNIT, STATION -> offices.put("ITS_OWN", route.unit());
      case DISTRICT -> offices.put("ITS_OWN", route.district());
      default -> offices.put("ITS_OWN", Route.CITY);
    }
    offices.put("ANOTHER", new OfficeId("X-9999"));
    return offices;
  }

  private Person related(Person caller, Relation relation) {
    return switch (relation) {
      case STRANGER, FILED_IT -> caller;
      case MEMBER ->
          new Person(
              scene.member.id(),
              scene.member.cover(),
              caller.post(),
              scene.member.household(),
              scene.member.details());
      case HOUSEHOLD -> Cast.livingAt(scene.member.household().orElseThrow(), caller);
      case RELATIVE ->
          new Person(
              caller.id(),
              caller.cover(),
              caller.post(),
              caller.household(),
              caller.details(),
              List.of(),
              Set.of(scene.member.id()));
    };
  }

  private static Claim related(Claim claim, Person caller, Relation relation) {
    return relation == Relation.FILED_IT ? EveryState.filedBy(claim, caller) : claim;
  }

  private String asked(Claim claim, Person caller, ReviewAction action) {
    var claims = new OneClaim(claim, caller, scene.member);
    return answer(
        new ReviewClaim(claims, Scene.BOOK)
            .on(
                claim.id(),
                action,
                claim.version(),
                scene.asked(caller),
                Scene.NOW,
                (after, _) -> Scene.receipt(after)));
  }

  private String asMember(Claim claim, MemberAction action) {
    var claims = new OneClaim(claim, scene.member, scene.member);
    return answer(
        new ActOnClaim(claims, Scene.BOOK)
            .on(
                claim.id(),
                action,
                claim.version(),
                scene.asked(scene.member),
                Scene.NOW,
                (after, _) -> Scene.receipt(after)));
  }

  private String factsByMember(Claim claim) {
    var telling = new ToldAnew(Scene.ANOTHER_FIRE, Map.of(), claim.version());
    return answer(
        new ChangeDraft(new OneClaim(claim, scene.member, scene.member), Scene.BOOK)
            .on(
                claim.id(),
                telling,
                scene.asked(scene.member),
                Scene.NOW,
                (after, _) -> Scene.receipt(after)));
  }

  private static String answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted a -> "done";
      case Outcome.Refused(var why) -> why.getClass().getSimpleName();
    };
  }

  private static List<MemberAction> memberActions() {
    return List.of(
        new ClaimAction.Submit(),
        new ClaimAction.PapersIn(),
        new ClaimAction.Feedback(true, ClaimAction.Satisfaction.SATISFIED),
        new ClaimAction.Appeal("grounds"),
        new ClaimAction.Discard(),
        new ClaimAction.Withdraw());
  }

  private static List<ReviewAction> reviewActions() {
    Optional<String> note = Optional.of("note");
    var asked = new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE);
    return List.of(
        new ClaimAction.Confirm(note),
        new ClaimAction.ObjectTo("why"),
        new ClaimAction.RequestPapers(List.of(asked), note),
        new ClaimAction.ConsentToRequest("why"),
        new ClaimAction.PassOn(note),
        new ClaimAction.Return("why"),
        new ClaimAction.Investigate("why"),
        new ClaimAction.Report("findings"),
        new ClaimAction.Approve(true, note),
        new ClaimAction.Reject("NOT_COVERED", "Article 9", note),
        new ClaimAction.ToPanel(ClaimAction.ToPanel.Cause.DISPUTED, note),
        new ClaimAction.Vote(Choice.ABSTAIN, Optional.empty(), Optional.empty(), note),
        new ClaimAction.Hold(EveryState.TODAY, "why"),
        new ClaimAction.Resume(note),
        new ClaimAction.Undo("why"),
        new ClaimAction.Note("text"),
        new ClaimAction.Take(),
        new ClaimAction.Release(),
        new ClaimAction.Reopen("why"),
        new ClaimAction.Close(note));
  }

  @Test
  void every_state_is_tried() {
    Set<ClaimState.Name> tried =
        new EveryState(scene)
            .claims().stream().map(claim -> claim.state().name()).collect(Collectors.toSet());
    assertEquals(Set.of(ClaimState.Name.values()), tried);
  }
}
