package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Refusal;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Money;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;

final class ProblemsTest {
  /** What the envelope or the gateway answers itself, without a refusal of the core. */
  private static final Set<Slug> WITHOUT_REFUSAL =
      EnumSet.of(
          Slug.UNAUTHORIZED,
          Slug.MISSING_SCOPE,
          Slug.NO_SUCH_ROUTE,
          Slug.IDEMPOTENCY_KEY_MISSING,
          Slug.TOO_MANY_REQUESTS,
          Slug.BLOCKED,
          Slug.TIMED_OUT,
          Slug.UNAVAILABLE,
          Slug.INTERNAL);

  static List<Refusal> refusals() {
    var reviewed =
        new HistoryEntry(
            3,
            Instant.parse("2026-04-21T02:00:00Z"),
            "Reject",
            ClaimState.Name.MUNICIPAL_REVIEW,
            ClaimState.Name.REJECTED,
            PersonId.of("issuer", "city-2"),
            Role.MUNICIPAL,
            Optional.of("FACTS_NOT_PROVEN"));
    var paper =
        new PaperRequirement(List.of("ID_CARD"), List.of(BenefitCode.parse("HOSP-ALLOW.DAILY")));
    return List.of(
        new Refusal.Malformed("body"),
        new Refusal.Invalid(
            List.of(
                new FieldError("/event/loss", "NOT_A_DECIMAL", List.of("2")),
                new FieldError("/event/note", "UNKNOWN", List.of()))),
        new Refusal.TooLarge(65_536),
        new Refusal.NoSuchClaim(),
        new Refusal.NoSuchDocument(),
        new Refusal.NoSuchPlan(),
        new Refusal.NotOnTheRoster(),
        new Refusal.NotYourDesk(),
        new Refusal.NotPossibleNow(ClaimState.Name.APPROVED, "Withdraw", List.of()),
        new Refusal.StaleClaim(3, List.of(reviewed)),
        new Refusal.PapersMissing(List.of(paper)),
        new Refusal.OutOfTime(),
        new Refusal.ClaimExists(new ClaimId("0123456789abcdefghjkmnpqrs")),
        new Refusal.MemberNotFound(),
        new Refusal.KeyReused(),
        new Refusal.TooManyDocuments(60),
        new Refusal.PaperNotAsked("SECRET", List.of("ID_CARD")),
        new Refusal.DocumentNotReceived(),
        new Refusal.TakenByAnother(
            new Post(Role.UNIT, new OfficeId("U-0001")), Instant.parse("2026-04-21T02:30:00Z")),
        new Refusal.OwnClaim(),
        new Refusal.ActedBefore(),
        new Refusal.FiledByYou(),
        new Refusal.SecondRequest(),
        new Refusal.NotForThePanel(new Money(5_000_000)),
        new Refusal.SecondAppeal(),
        new Refusal.AppealTooLate(LocalDate.of(2026, 5, 20)),
        new Refusal.AboveAuthority(new Money(5_000_000), new Money(6_000_050)),
        new Refusal.OriginalsNotSeen(new Money(300_000)),
        new Refusal.NotDecidedYet(),
        new Refusal.NoSuchDecision(),
        new Refusal.BadCursor(),
        new Refusal.NoSuchImport(),
        new Refusal.ImportNotReady("APPLYING", 4),
        new Refusal.CodeNotTaken(),
        new Refusal.OnTheRosterAlready(),
        new Refusal.NoSuchSettlement(),
        new Refusal.SettlementNotReady("RELEASING", 4));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void each_refusal_reads_as_approved_in_both_languages(Refusal refusal) {
    String name = Problems.of(refusal, Words.of(Language.EN)).slug().text();
    var both = new Members();
    for (Language language : Language.values()) {
      both.with(language.tag(), Problems.of(refusal, Words.of(language)).json());
    }
    Approved.check("problems/" + name, both);
  }

  @ParameterizedTest
  @EnumSource
  void each_slug_has_words_without_gaps(Slug slug) {
    for (Language language : Language.values()) {
      Problem problem = Problem.of(slug, Words.of(language), "1", "2");
      assertFalse(problem.title().endsWith(".title"), slug + " in " + language);
      assertFalse(problem.detail().endsWith(".detail"), slug + " in " + language);
      assertFalse(problem.detail().contains("{"), slug + " in " + language);
    }
  }

  @Test
  void every_kind_of_refusal_is_tried_here() {
    Set<Class<?>> tried = refusals().stream().map(Refusal::getClass).collect(Collectors.toSet());
    assertEquals(leaves(Refusal.class).collect(Collectors.toSet()), tried);
  }

  private static Stream<Class<?>> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(kind -> kind.isSealed() ? leaves(kind) : Stream.of(kind));
  }

  @Test
  void each_kind_of_refusal_has_a_slug_of_its_own() {
    Stream<Slug> worded =
        refusals().stream().map(refusal -> Problems.of(refusal, Words.of(Language.EN)).slug());
    List<Slug> all = Stream.concat(worded, WITHOUT_REFUSAL.stream()).sorted().toList();
    assertEquals(Arrays.asList(Slug.values()), all);
  }

  @Test
  void a_refusal_never_repeats_what_was_sent() {
    var refusal = new Refusal.PaperNotAsked("SECRET", List.of("ID_CARD"));
    String text = Problems.of(refusal, Words.of(Language.EN)).json().text();
    assertFalse(text.contains("SECRET"));
  }
}
