package org.mutualaid.functions.listqueue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Cursor;
import org.mutualaid.lambda.Query;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** Whose work is asked for, and which part of it. */
record DeskQuery(Post desk, int limit, Optional<Cursor> from) {
  private static final List<String> LEVELS =
      Arrays.stream(Role.values()).filter(Role::reviews).map(Role::name).toList();
  private static final Form<String> OFFICE = Forms.text(1, 20);

  static DeskQuery of(Fields fields) {
    String level = fields.choice("level", LEVELS).orElse(Role.UNIT.name());
    var office = new OfficeId(fields.required("office", OFFICE));
    Query part = Query.of(fields);
    return new DeskQuery(new Post(Role.valueOf(level), office), part.limit(), part.from());
  }
}
