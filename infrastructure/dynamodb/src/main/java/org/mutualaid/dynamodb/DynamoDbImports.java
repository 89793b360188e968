package org.mutualaid.dynamodb;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** Imports in their table, for who asks about them. */
final class DynamoDbImports implements Imports {
  /** So many items of remarks, each of one chunk of rows, make a page. */
  private static final int PAGE = 5;

  private static final int LAST_PLACE = 999_999;

  private final Calls calls;
  private final OpenReplays replays;
  private final Writes imports;
  private final Writes people;
  private final String table;
  private final String peopleTable;

  DynamoDbImports(Api api, String imports, String people, InstantSource clock, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.replays = new OpenReplays(api, imports, clock, pauses);
    this.imports = new Writes(imports);
    this.people = new Writes(people);
    this.table = imports;
    this.peopleTable = people;
  }

  @Override
  public Opened begin(PersonId caller, RequestKey request) {
    List<Part> items = calls.readTogether(List.of(person(caller), replays.get(request)));
    return new Opened(Optional.empty(), PersonItem.in(items.get(0)), replays.in(items.get(1)));
  }

  @Override
  public Opened open(ImportId id, PersonId caller, RequestKey request) {
    List<Part> items = calls.readTogether(List.of(head(id), person(caller), replays.get(request)));
    return new Opened(
        ImportItem.in(items.get(0)), PersonItem.in(items.get(1)), replays.in(items.get(2)));
  }

  @Override
  public Opened view(ImportId id, PersonId caller) {
    List<Part> items = calls.readTogether(List.of(head(id), person(caller)));
    return new Opened(ImportItem.in(items.get(0)), PersonItem.in(items.get(1)), Optional.empty());
  }

  @Override
  public Stored start(RosterImport begun, RequestKey request, Receipt receipt) {
    return replays.store(
        request,
        receipt,
        List.of(
            imports.putNew(ImportItem.of(begun), old -> new Stored.Lost()),
            people.holdsPost(request.caller(), begun.post())));
  }

  @Override
  public Stored step(RosterImport after, Post post, RequestKey request, Receipt receipt) {
    Expression step =
        new Expression()
            .setAll(ImportItem.whatWorkChanges(after))
            .setAll(ImportItem.pending(after))
            .remove("heldUntil")
            .where("#version = :wasVersion")
            .argument("wasVersion", Fields.numberValue(after.version() - 1));
    return replays.store(
        request,
        receipt,
        List.of(
            imports.update(Keys.oneImport(after.id()), step, old -> new Stored.Lost()),
            people.holdsPost(request.caller(), post)));
  }

  @Override
  public Remarks remarks(ImportId id, String pass, int from) {
    Expression wanted =
        new Expression()
            .where("pk = :pk AND sk BETWEEN :from AND :to")
            .argument("pk", Fields.textValue("IMPORT#" + id))
            .argument("from", Fields.textValue(Keys.remarksKey(pass, from)))
            .argument("to", Fields.textValue(Keys.remarksKey(pass, LAST_PLACE)));
    Request query = Request.on(table).keys(wanted).flag("ConsistentRead", true);
    List<Part> found = calls.ask("Query", query.number("Limit", PAGE + 1)).items();
    List<Remark> items = new ArrayList<>();
    found.stream()
        .limit(PAGE)
        .flatMap(page -> page.list("items", Part::of).stream())
        .map(ImportItem::readRemark)
        .forEach(items::add);
    return new Remarks(items, found.stream().skip(PAGE).map(DynamoDbImports::place).findFirst());
  }

  private static int place(Part page) {
    return Math.toIntExact(page.number("place"));
  }

  private Request head(ImportId id) {
    return Calls.get(table, Keys.oneImport(id));
  }

  private Request person(PersonId person) {
    return Calls.get(peopleTable, Keys.person(person));
  }
}
