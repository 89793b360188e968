package org.mutualaid.functions.importroster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryImportWork;
import org.mutualaid.memory.MemoryImports;
import org.mutualaid.memory.MemoryLinkKey;
import org.mutualaid.memory.MemoryOffices;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemoryRoster;
import org.mutualaid.memory.MemoryRosterFiles;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.ApplyImport;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Lanes;
import org.mutualaid.roster.LinkCodes;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.PlanTerms;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;
import org.mutualaid.roster.Rows;
import org.mutualaid.roster.RunImport;
import org.mutualaid.roster.StartImport;
import org.mutualaid.rostercsv.RosterCsv;

/** A unit that sends rosters, with everything in memory. */
final class Scene {
  static final String ISSUER = "https://issuer.test";
  static final String HEADER =
      Arrays.stream(Column.values())
          .filter(column -> !column.mayBeMissing())
          .map(Column::zh)
          .collect(Collectors.joining(","));

  private static final OfficeId UNIT = new OfficeId("U-1");

  final MovableClock clock = new MovableClock();
  final Memory memory = new Memory(clock);
  final MemoryImportWork work = new MemoryImportWork(memory);
  private final MemoryImports imports = new MemoryImports(memory);
  private final MemoryPeople people = new MemoryPeople(memory);
  private final MemoryRosterFiles files = new MemoryRosterFiles(clock);
  private final Person officer = Cast.aReviewer(new Post(Role.UNIT, UNIT));
  private final Random random = new Random(1);
  private final MemoryVault vault = new MemoryVault(this::bytes);
  private final MemoryLinkKey linkKey = new MemoryLinkKey();

  Scene(int staff) {
    people.record(officer);
    new MemoryOffices(memory).record(new Office(UNIT, new OfficeId("D-1"), Role.UNIT, staff));
  }

  RunImport run(Lanes lanes) {
    var rows =
        new Rows(
            new MemoryRoster(memory),
            new MemoryOffices(memory),
            new PlanTerms(CompiledPlanBook.load()),
            vault,
            lanes);
    return new RunImport(work, files, new RosterCsv(ISSUER, codes()::person), rows, clock);
  }

  /** Whom codes stand for. */
  LinkCodes codes() {
    return new LinkCodes(linkKey, vault);
  }

  /** Sends a roster. */
  ImportId sent(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    String hash = Base64.getEncoder().encodeToString(Derived.sha256().digest(bytes));
    var declared = new Declared(bytes.length, hash);
    RequestKey request = key("start");
    new StartImport(imports).on(declared, request, clock.instant(), new Receipt("slot"));
    ImportId id = ImportId.begunBy(request);
    if (files.put(files.uploadOf(id, declared, clock.instant()), bytes) != 200) {
      throw new IllegalStateException("the file is not taken");
    }
    return id;
  }

  void apply(ImportId id) {
    new ApplyImport(imports)
        .on(id, one(id).version(), key("apply"), after -> new Receipt("applied"));
  }

  RosterImport one(ImportId id) {
    return work.find(id).orElseThrow();
  }

  Optional<Person> person(String subject) {
    return people.find(PersonId.of(ISSUER, subject));
  }

  Optional<Person> waiting(String code) {
    return people.find(codes().person(LinkCode.of(code).orElseThrow()));
  }

  List<Remark> remarks(ImportId id) {
    return imports.remarks(id, one(id).pass(), 0).items();
  }

  static String row(String subject, String enrolments) {
    return ISSUER
        + ","
        + subject
        + ",王芳,099-0000-1,ACCT-1,U-1,在会,2026-01-01,,,,1988-05-17,是,在职,F,,,,"
        + enrolments
        + "\n";
  }

  private RequestKey key(String what) {
    return new RequestKey(officer.id(), "POST /admin/imports", what + Cast.fresh(), "hash");
  }

  private synchronized byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
