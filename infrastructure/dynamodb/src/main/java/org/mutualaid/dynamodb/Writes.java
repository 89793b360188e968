package org.mutualaid.dynamodb;

import java.util.function.Function;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** The writes that transactions on one table are made of. */
final class Writes {
  private final String table;

  Writes(String table) {
    this.table = table;
  }

  /** Puts an item where none is. */
  Write putNew(Fields item, Function<Part, Stored> taken) {
    return put(item, new Expression().where("attribute_not_exists(pk)"), taken);
  }

  /** Puts an item on a condition. */
  Write put(Fields item, Expression when, Function<Part, Stored> refused) {
    Request put = Request.on(table).attributes("Item", item).condition(when);
    return write("Put", tellingWhatStands(put), refused);
  }

  /** Changes an item on a condition. */
  Write update(Fields key, Expression change, Function<Part, Stored> refused) {
    return write("Update", tellingWhatStands(at(key).change(change)), refused);
  }

  /** Changes nothing, but holds the whole back unless the condition holds. */
  Write check(Fields key, Expression when, Function<Part, Stored> refused) {
    return write("ConditionCheck", at(key).condition(when), refused);
  }

  /** The same, where what stands in the way is to be known. */
  Write checkTelling(Fields key, Expression when, Function<Part, Stored> refused) {
    return write("ConditionCheck", tellingWhatStands(at(key).condition(when)), refused);
  }

  /** Deletes an item on a condition. */
  Write delete(Fields key, Expression when, Function<Part, Stored> refused) {
    return write("Delete", at(key).condition(when), refused);
  }

  /**
   * Holds the whole back unless somebody still holds a post, and chairs the panel if they did: a
   * chair is written down only where somebody is one.
   */
  Write holdsPost(PersonId person, Post post) {
    String chairs = post.chairs() ? "attribute_exists" : "attribute_not_exists";
    Expression stillHeld =
        new Expression()
            .where(
                "#post.#role = :role AND #post.#office = :office AND " + chairs + "(#post.#chairs)",
                "post",
                "role",
                "office",
                "chairs")
            .argument("role", Fields.textValue(post.role()))
            .argument("office", Fields.textValue(post.office()));
    return check(Keys.person(person), stillHeld, old -> new Stored.Lost());
  }

  private Request at(Fields key) {
    return Request.on(table).attributes("Key", key);
  }

  private static Request tellingWhatStands(Request write) {
    return write.text("ReturnValuesOnConditionCheckFailure", "ALL_OLD");
  }

  private static Write write(String kind, Request request, Function<Part, Stored> refused) {
    return new Write(new Request().part(kind, request), refused);
  }
}
