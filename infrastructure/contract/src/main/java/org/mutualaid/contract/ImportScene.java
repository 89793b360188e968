package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.privacy.Vault;
import org.mutualaid.roster.ApplyImport;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Lanes;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Lines;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;
import org.mutualaid.roster.RosterRow;
import org.mutualaid.roster.Rows;
import org.mutualaid.roster.RunImport;
import org.mutualaid.roster.StartImport;

/**
 * A small roster in which every kind of row stands, sent to a unit of its own, and the work on it.
 * Two scenes differ in the names of unit and people alone, so that their ends can be compared.
 */
public final class ImportScene {
  private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int CHUNK = 3;
  private static final Traits UNKNOWN =
      new Traits(Optional.empty(), Optional.empty(), Optional.empty());

  private final ImportStore store;
  private final Vault vault;
  private final MovableClock clock;
  private final OfficeId unit;
  private final OfficeId district;
  private final Person officer;
  private final String prefix;
  private final String round = "round-" + Cast.fresh();
  private final RequestKey request;

  /** A scene whose people are not on the roster yet, but for two. */
  public ImportScene(ImportStore store, Vault vault, MovableClock clock) {
    this(store, vault, clock, Cast.anOffice("U"), "scene-" + Cast.fresh() + "-");
    store.people().record(officer);
    store.offices().record(new Office(unit, district, Role.UNIT, 9));
    known("changes");
    known("ends");
  }

  private ImportScene(
      ImportStore store, Vault vault, MovableClock clock, OfficeId unit, String prefix) {
    this.store = store;
    this.vault = vault;
    this.clock = clock;
    this.unit = unit;
    this.district = new OfficeId("D-" + unit);
    this.officer =
        new Person(
            PersonId.of("https://issuer.test", prefix + "officer"),
            new Cover(List.of(), List.of(), UNKNOWN),
            Optional.of(new Post(Role.UNIT, unit)),
            Optional.empty(),
            Optional.empty());
    this.prefix = prefix;
    this.request = key("start");
  }

  /** The same roster, sent again as it is now. */
  public ImportScene again() {
    return new ImportScene(store, vault, clock, unit, prefix);
  }

  /** The import. */
  public ImportId id() {
    return ImportId.begunBy(request);
  }

  /** Begins it. */
  public void start() {
    Outcome outcome =
        new StartImport(store.imports())
            .on(SmallRoster.declared(), request, clock.instant(), new Receipt("slot"));
    assertInstanceOf(Outcome.Accepted.class, outcome);
  }

  /** Says that it is to be applied. */
  public void apply() {
    RosterImport now = one();
    Outcome outcome =
        new ApplyImport(store.imports())
            .on(id(), now.version(), key("apply"), after -> new Receipt("applied"));
    assertInstanceOf(Outcome.Accepted.class, outcome, () -> now.toString());
  }

  /** Works on it with the ports as they are, and gives it as it is then. */
  public RosterImport work() {
    return work(store);
  }

  /** Works on it with other ports to the same store. */
  public RosterImport work(ImportStore through) {
    var rows =
        new Rows(through.roster(), through.offices(), new SmallRoster.OnePlan(), vault, Lanes.ONE);
    new RunImport(through.work(), new SmallRoster.TheFile(), file -> lines(), rows, clock, CHUNK)
        .on(id(), () -> true);
    return one();
  }

  /** Lets so much time go by that nobody holds it. */
  public void letTimePass() {
    clock.advance(Duration.ofMinutes(3));
  }

  /** The import as it is. */
  public RosterImport one() {
    return store.work().find(id()).orElseThrow();
  }

  /** What everybody is on the roster, and what was remarked, without the names of this scene. */
  public List<String> end() {
    List<String> end = new ArrayList<>();
    for (String name : List.of("new", "changes", "ends", "twice", "void", "other")) {
      end.add(name + " " + store.people().find(person(name)).map(this::told).orElse("-"));
    }
    end.add(one().state() + " " + one().version() + " " + one().tried() + " " + one().applied());
    end.add(store.imports().remarks(id(), "DRY", 0).items().toString());
    end.add(store.imports().remarks(id(), "APPLY", 0).items().toString());
    return end.stream()
        .map(line -> line.replace(unit.value(), "UNIT").replace(district.value(), "DISTRICT"))
        .toList();
  }

  private String told(Person person) {
    PersonalDetails details = person.details().orElseThrow().open(person.id(), vault);
    return person.cover() + " " + details.account();
  }

  private void known(String name) {
    RosterRow row = row(name, "ACCT-0", Status.ACTIVE, JOINED);
    Person person = Cast.aMember(vault, new Route(Role.UNIT, unit, district));
    store
        .people()
        .record(
            new Person(
                row.person(),
                person.cover(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(row.details().sealed(row.person(), vault))));
  }

  private Lines lines() {
    List<Line> lines =
        List.of(
            new Line.Row(2, row("new", "ACCT-1", Status.ACTIVE, DAY, wanted("2026-03-05"))),
            new Line.Row(3, row("changes", "ACCT-2", Status.ACTIVE, JOINED)),
            new Line.Row(4, row("ends", "ACCT-0", Status.ENDED, DAY)),
            new Line.Bad(List.of(Remark.at(5, Column.NAME, Remark.Code.FORMULA))),
            new Line.Row(6, row("twice", "ACCT-3", Status.ACTIVE, DAY)),
            new Line.Row(
                7,
                row(
                    "void",
                    "ACCT-4",
                    Status.ACTIVE,
                    JOINED,
                    wanted("2026-01-01"),
                    wanted("2026-06-01"))),
            new Line.Row(8, row("twice", "ACCT-5", Status.ACTIVE, DAY)),
            new Line.Row(9, row("other", "ACCT-6", Status.ENDED, DAY)));
    return new SmallRoster.Given(lines.iterator());
  }

  private RosterRow row(
      String name, String account, Status status, LocalDate since, RosterRow.Wanted... wanted) {
    return new RosterRow(
        person(name),
        new PersonalDetails("王", "099-1", account),
        unit,
        status,
        since,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        UNKNOWN,
        List.of(wanted));
  }

  private static RosterRow.Wanted wanted(String start) {
    return new RosterRow.Wanted("CRIT-ILL", LocalDate.parse(start), 1, Optional.empty());
  }

  private PersonId person(String name) {
    return PersonId.of("https://issuer.test", prefix + name);
  }

  private RequestKey key(String key) {
    return new RequestKey(officer.id(), "POST /admin/imports", round + key, "hash");
  }
}
