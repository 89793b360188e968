package org.mutualaid.functions.listplans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mutualaid.benefit.EventType;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.view.Titles;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.PlanBook.Title;

/** What is asked of each type of event: what it may name, and the questions in free words. */
record EventsView(Words words, PlanBook book) {
  Members of(EventType type) {
    var members =
        new Members()
            .with("type", type.name())
            .with("name", words.plan("event." + type.name()))
            .with("questions", named(book.questions(type), "words"))
            .with("circumstances", circumstances(book.circumstances(type)));
    return type == EventType.CRITICAL_ILLNESS
        ? members.with("diseases", named(book.diseases(), "name"))
        : members;
  }

  /** Circumstances by their codes, with their names. */
  Json circumstances(Collection<String> codes) {
    List<Json> named = new ArrayList<>();
    for (String code : codes) {
      named.add(
          new Members().with("code", code).with("name", words.benefit("circumstance." + code)));
    }
    return new Json.Items(named);
  }

  private Json named(Map<String, Title> titles, String as) {
    List<Json> named = new ArrayList<>();
    titles.forEach(
        (code, title) ->
            named.add(new Members().with("code", code).with(as, Titles.of(title, words))));
    return new Json.Items(named);
  }
}
