package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** An import as its office sees it: lines and columns, and never what stands there. */
public final class ImportView {
  private final Words words;

  public ImportView(Words words) {
    this.words = words;
  }

  /** How it stands and what can be done. */
  public Members state(RosterImport one) {
    return new Members()
        .with("importId", one.id().value())
        .with("state", one.state().name())
        .with("stateName", words.roster("state." + one.state().name()))
        .with("version", one.version())
        .with("possibleActions", possible(one));
  }

  /** All of it, with a page of remarks. */
  public Members whole(RosterImport one, Imports.Remarks remarks) {
    List<Json> items = remarks.items().stream().<Json>map(this::remark).toList();
    return state(one)
        .with("startedAt", CityText.of(one.startedAt()))
        .withJson("flaw", one.flaw().map(this::remark))
        .with("rows", one.rows())
        .with("done", one.done())
        .with("dryRun", counts(one.tried()))
        .with("applied", counts(one.applied()))
        .with("remarks", new Json.Items(items))
        .withText("next", remarks.next().map(place -> Integer.toString(place)));
  }

  private static List<String> possible(RosterImport one) {
    return one.state() == ImportState.READY ? List.of("Apply") : List.of();
  }

  private Members remark(Remark remark) {
    String code = remark.code().name();
    String effect = remark.code().effect().name();
    var members = new Members().with("line", remark.line());
    remark.byteInLine().ifPresent(at -> members.with("byte", at));
    return members
        .withText("column", remark.column().map(Column::en))
        .withText("columnName", remark.column().map(this::name))
        .with("code", code)
        .with("effect", effect)
        .with("words", words.roster("remark." + code))
        .with("effectName", words.roster("effect." + effect));
  }

  private String name(Column column) {
    return words.language() == Language.ZH ? column.zh() : column.en();
  }

  private static Members counts(Counts counts) {
    return new Members()
        .with("added", counts.added())
        .with("changed", counts.changed())
        .with("ended", counts.ended())
        .with("unchanged", counts.unchanged())
        .with("refused", counts.refused())
        .with("leftOut", counts.leftOut());
  }
}
