package org.mutualaid.letters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Line;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Standing;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Role;

/** What letters say, in the file that people get. */
final class PdfPressTest {
  private static final Reject REJECT =
      new Reject("FACTS_NOT_PROVEN", "第十二条 Article 12", Optional.of("no receipts"));

  @Test
  void a_letter_of_an_approval_says_what_is_paid_and_how_it_is_worked_out() {
    String text = text(print(approved(), "zh-CN"));
    for (String part :
        List.of(
            "互助金给付决定书",
            "演示 demo-a：",
            "给付合计",
            "元",
            "住院",
            "市办事处",
            "符合条件，按规则计算。",
            "自款项到账之日起 30 日内",
            "12351")) {
      assertTrue(text.contains(part), () -> part + " is not in\n" + text);
    }
    assertTrue(text.contains(approved().claim().reference().value()), text);
    assertFalse(text.contains("肺炎"), "no diagnosis in a letter");
  }

  @Test
  void a_letter_in_english_says_the_same() {
    String text = text(print(approved(), "en"));
    for (String part :
        List.of(
            "Your claim is granted",
            "Granted in all",
            " yuan",
            "A stay in hospital",
            "within 30 days",
            "Page 1 of ")) {
      assertTrue(text.contains(part), () -> part + " is not in\n" + text);
    }
  }

  @Test
  void a_refusal_says_why_on_what_rule_and_until_when_one_may_appeal() {
    Town town = Town.withClaimAtCity().reviewed("city-1", REJECT).reviewed("city-2", REJECT);
    String chinese = text(print(town, "zh-CN"));
    for (String part : List.of("不予给付决定书", "第十二条 Article 12", "2026年5月20日当日或之前")) {
      assertTrue(chinese.contains(part), () -> part + " is not in\n" + chinese);
    }
    String english = text(print(town, "en"));
    for (String part : List.of("not granted", "until 20 May 2026", "The papers do not show")) {
      assertTrue(english.contains(part), () -> part + " is not in\n" + english);
    }
    assertFalse(chinese.contains("给付合计"), chinese);
    assertFalse(english.contains("no receipts"), "notes are for staff alone");
  }

  @Test
  void a_partial_approval_says_which_line_is_not_granted() {
    Town town = Town.withClaimAtCity();
    Assessment whole = town.claim().facts().assessment();
    List<Line> lines = new ArrayList<>(whole.lines());
    lines.add(whole.lines().getFirst().notGranted("NOT_COVERED"));
    Claim partly = decided(town.claim().with(new Assessment(whole.rulesVersion(), lines)));
    String text = text(print(town, partly, "en"));
    assertTrue(text.contains("granted in part"), text);
    assertTrue(text.contains("Not granted by those who decided"), text);
  }

  @Test
  void an_appeal_that_changes_nothing_says_what_stands_and_that_there_is_no_second_one() {
    Town town = Town.withClaimAtCity().reviewed("city-1", REJECT).reviewed("city-2", REJECT);
    Claim upheld = step(appealed(town.claim()), "Uphold", ClaimState.Name.CLOSED);
    String text = text(print(town, upheld, "zh-CN"));
    for (String part :
        List.of("维持原决定", "维持2026年4月20日的决定", "第十二条 Article 12", "会审小组", "不再受理第二次复核")) {
      assertTrue(text.contains(part), () -> part + " is not in\n" + text);
    }
    assertFalse(text.contains("可在 30 天内申请复核"), "there is no second appeal: " + text);
  }

  @Test
  void an_appeal_that_changes_the_decision_says_what_is_paid_now() {
    Town town = Town.withClaimAtCity().reviewed("city-1", REJECT).reviewed("city-2", REJECT);
    Claim changed = step(appealed(town.claim()), "Change", ClaimState.Name.APPROVED);
    String text = text(print(town, changed, "en"));
    for (String part : List.of("the decision is changed", "Granted in all", "no second one")) {
      assertTrue(text.contains(part), () -> part + " is not in\n" + text);
    }
    assertFalse(text.contains("Why nothing is granted"), text);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_decision_has_words_of_its_own(Decision.Kind kind) {
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      assertTrue(words.find("letter", "title." + kind).isPresent(), language + " " + kind);
      assertTrue(words.find("letter", "outcome." + kind).isPresent(), language + " " + kind);
    }
  }

  private static Claim appealed(Claim claim) {
    return step(claim, "Appeal", ClaimState.Name.APPEAL);
  }

  @Test
  void the_same_decision_is_the_same_file_to_the_byte() {
    assertArrayEquals(print(approved(), "zh-CN"), print(approved(), "zh-CN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void the_font_is_in_the_file_and_so_are_its_language_and_title(String language) {
    byte[] pdf = print(approved(), language);
    assertTrue(pdf.length < 100_000, () -> pdf.length + " bytes");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(language, document.getDocumentCatalog().getLanguage());
      assertFalse(document.getDocumentInformation().getTitle().isBlank());
      for (var page : document.getPages()) {
        assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth());
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansSC.*"), font.getName());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Town approved() {
    return Town.withClaimAtCity().reviewed("city-1", new Approve(true, Optional.empty()));
  }

  @Test
  void who_claims_for_a_member_reads_no_calculation_before_the_kinship_is_accepted() {
    Town town = Town.withClaimAtCity();
    String open = text(print(town, decided(ofAgent(town.claim(), true)), "en"));
    assertTrue(open.contains("Dear 魏〓敏,") && open.contains("Granted in all"), open);
    assertTrue(open.contains("逝者"), open);
    String closed = text(print(town, decided(ofAgent(town.claim(), false)), "en"));
    assertTrue(closed.contains("Dear 魏〓敏,"), closed);
    for (String part : List.of("Granted in all", "Line by line", "600.00", "演示")) {
      assertFalse(closed.contains(part), closed);
    }
  }

  /**
   * The same claim as somebody's who tells of a death, whether their kinship is accepted or not.
   */
  private static Claim ofAgent(Claim own, boolean isOpen) {
    Facts facts = own.facts();
    var payee = new PersonalDetails("魏𠮷敏", "099-0000", "ACCT-1");
    var beneficiary = new Beneficiary(Kinship.SPOUSE, "逝者", "demo-a", payee);
    return new Claim(
        own.id(),
        own.reference(),
        Town.person("agent-1"),
        Optional.of(new OnBehalf(own.member(), isOpen)),
        own.household(),
        own.route(),
        own.version(),
        own.state(),
        own.papers(),
        own.documents(),
        own.history(),
        own.startedAt(),
        own.dueOn(),
        own.lease(),
        new Facts(
            facts.event(),
            facts.narrative(),
            facts.estimate(),
            facts.renewed(),
            facts.claimant(),
            Optional.of(beneficiary),
            facts.startedOn(),
            facts.decidedOn(),
            facts.fileNames(),
            facts.notes(),
            facts.replaced()));
  }

  private static Claim decided(Claim claim) {
    return step(claim, "Approve", ClaimState.Name.APPROVED);
  }

  private static Claim step(Claim claim, String action, ClaimState.Name to) {
    var entry =
        new HistoryEntry(
            claim.version() + 1,
            Town.NOW,
            action,
            claim.state().name(),
            to,
            Town.person("panel-1"),
            Role.PANEL,
            Optional.empty());
    return claim.moved(Standing.next(claim.state(), entry), entry, Optional.empty());
  }

  private static byte[] print(Town town, String language) {
    return print(town, town.claim(), language);
  }

  private static byte[] print(Town town, Claim claim, String language) {
    return new PdfPress(town.book(), town.vault())
        .print(claim, Decision.on(claim).getLast(), language);
  }

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
