package org.mutualaid.functions.inspectdocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryClaims;
import org.mutualaid.memory.MemoryPapers;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.people.Person;
import org.mutualaid.privacy.Derived;

class InspectDocumentHandlerTest {
  private static final Path EVENTS = Path.of("../../events/inspect-document");
  private static final String CLAIM_IN_EVENTS = "4t5sx0m0vmqe1r7dzxk6a9h2bc";
  private static final String FIRST_IN_EVENTS = "6gq2w8e4r0t5y1v7p3s9d6f2jh";
  private static final String SECOND_IN_EVENTS = "2hj5k8m1n4p7q0r3s6t9v2w5xz";
  private static final Instant TOLD = Instant.parse("2026-04-20T02:05:00Z");
  private static final Document.Status RECEIVED = new Document.Status.Received(TOLD);
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 7};

  private final MovableClock clock = new MovableClock();
  private final Memory memory = new Memory(clock);
  private final MemoryClaims claims = new MemoryClaims(memory);
  private final MemoryPapers papers = new MemoryPapers(clock);
  private final Person member = Cast.aMember(new MemoryVault(byte[]::new), Cast.aRoute());
  private final Claim draft = Fixtures.aClaimInDraft(member, Cast.aRoute(), MovableClock.START);
  private final Document first = jpeg(JPEG);
  private final Document second = jpeg(PNG);
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void give_two_slots() {
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    Fixtures.done(claims.start(Fixtures.aStart(draft)));
    Fixtures.done(claims.open(slot(first)));
    Fixtures.done(claims.open(slot(second)));
  }

  @AfterEach
  void give_the_console_back() {
    System.setOut(console);
  }

  @Test
  void a_good_paper_is_received_at_the_time_that_was_told() throws IOException {
    put(first, JPEG);

    tell("one-paper.json", papers);

    assertEquals(RECEIVED, statusOf(first));
    assertLogged(
        "{\"function\":\"inspect-document\",\"received\":1,\"refused\":0,"
            + "\"unchanged\":0,\"unknown\":0,\"failed\":0}");
  }

  @Test
  void told_again_and_later_it_changes_nothing() throws IOException {
    put(first, JPEG);
    for (int time = 0; time < 5; time++) {
      tell("one-paper.json", papers);
    }

    assertEquals(RECEIVED, statusOf(first));
  }

  @Test
  void every_paper_of_an_event_is_judged_each_for_itself() throws IOException {
    put(first, JPEG);
    put(second, PNG);

    tell("two-papers.json", papers);

    assertEquals(RECEIVED, statusOf(first));
    assertEquals(refused(Document.Flaw.NOT_THE_DECLARED_TYPE), statusOf(second));
  }

  @Test
  void a_paper_that_cannot_be_judged_now_stops_no_other_and_is_told_again() throws IOException {
    put(first, JPEG);
    put(second, PNG);
    var down = new FailingPapers(papers, first.id());

    assertThrows(IllegalStateException.class, () -> tell("two-papers.json", down));
    assertEquals(new Document.Status.Awaited(), statusOf(first));
    assertEquals(refused(Document.Flaw.NOT_THE_DECLARED_TYPE), statusOf(second));

    tell("two-papers.json", papers);
    assertEquals(RECEIVED, statusOf(first));
  }

  @Test
  void an_arrival_that_is_not_there_yet_changes_nothing() throws IOException {
    tell("one-paper.json", papers);

    assertEquals(new Document.Status.Awaited(), statusOf(first));
  }

  @Test
  void another_length_or_content_than_declared_is_refused() throws IOException {
    tell("one-paper.json", new FixedPapers(Arrays.copyOf(JPEG, JPEG.length + 1)));
    assertEquals(refused(Document.Flaw.WRONG_SIZE), statusOf(first));
    byte[] other = PNG.clone();
    other[8]++;
    tell("two-papers.json", new FixedPapers(other));
    assertEquals(refused(Document.Flaw.WRONG_HASH), statusOf(second));
  }

  @Test
  void a_key_is_decoded() throws IOException {
    put(first, JPEG);

    tell("encoded-key.json", papers);

    assertEquals(RECEIVED, statusOf(first));
  }

  @Test
  void what_is_no_paper_is_passed_over_with_one_line_and_no_name() throws IOException {
    tell("not-a-paper.json", papers);

    assertLogged(
        "{\"function\":\"inspect-document\",\"received\":0,\"refused\":0,"
            + "\"unchanged\":0,\"unknown\":5,\"failed\":0}");
  }

  @Test
  void the_test_event_of_the_store_is_passed_over() throws IOException {
    tell("test-event.json", papers);

    assertLogged(
        "{\"function\":\"inspect-document\",\"received\":0,\"refused\":0,"
            + "\"unchanged\":0,\"unknown\":0,\"failed\":0}");
  }

  private void tell(String event, Papers where) throws IOException {
    String text =
        Files.readString(EVENTS.resolve(event))
            .replace(CLAIM_IN_EVENTS, draft.id().value())
            .replace(FIRST_IN_EVENTS, first.id().value())
            .replace(SECOND_IN_EVENTS, second.id().value());
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    new InspectDocumentHandler(new InspectDocument(new MemorySlots(memory), where))
        .handleRequest(in, new ByteArrayOutputStream(), null);
  }

  private void put(Document document, byte[] content) {
    Papers.Upload leave = papers.uploadOf(draft.id(), document, clock.instant());
    assertEquals(200, papers.put(leave, content));
  }

  private Document.Status statusOf(Document document) {
    return claims
        .view(draft.id(), member.id())
        .claim()
        .flatMap(claim -> claim.document(document.id()))
        .orElseThrow()
        .status();
  }

  private void assertLogged(String line) {
    assertEquals(line + System.lineSeparator(), log.toString(StandardCharsets.UTF_8));
  }

  private static Document.Status refused(Document.Flaw flaw) {
    return new Document.Status.Refused(TOLD, flaw);
  }

  private SlotOpening slot(Document document) {
    RequestKey request = Fixtures.aRequest(member.id(), "POST documents");
    return new SlotOpening(
        draft.id(), document, "身份证.jpg", ClaimState.Name.DRAFT, request, Fixtures.aReceipt(draft));
  }

  /** Declared as a JPEG with the length and hash of some content. */
  private Document jpeg(byte[] content) {
    RequestKey request = Fixtures.aRequest(member.id(), "POST documents");
    String hash = Base64.getEncoder().encodeToString(Derived.sha256().digest(content));
    return new Document(
        DocumentId.askedBy(request),
        "ID_CARD",
        FileType.JPEG,
        content.length,
        hash,
        MovableClock.START,
        new Document.Status.Awaited());
  }
}
