package org.mutualaid.functions.listqueue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.mutualaid.claim.Flag;
import org.mutualaid.lambda.Query;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Form;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.money.Money;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ListQueue;
import org.mutualaid.review.Sieve;
import org.mutualaid.review.Tab;

/** Reads whose work is asked for, and which part of it. */
final class DeskQuery {
  private static final List<String> LEVELS =
      Arrays.stream(Role.values()).filter(Role::reviews).map(Role::name).toList();
  private static final Form<String> OFFICE = Forms.text(1, 20);
  private static final Form<String> TAB = Forms.oneOf(names(Tab.values()));
  private static final Form<String> FLAG = Forms.oneOf(names(Flag.values()));
  private static final Form<String> PLAN = Forms.text(1, 20);
  private static final Form<String> REFERENCE = Forms.text(1, 14);
  private static final Form<BigDecimal> AMOUNT = Forms.decimal(9, 2);

  private DeskQuery() {}

  static ListQueue.Query of(Fields fields) {
    String level = fields.choice("level", LEVELS).orElse(Role.UNIT.name());
    var office = new OfficeId(fields.required("office", OFFICE));
    Sieve sieve = sieve(fields);
    Query part = Query.of(fields);
    return new ListQueue.Query(
        new Post(Role.valueOf(level), office), sieve, part.limit(), part.from());
  }

  private static Sieve sieve(Fields fields) {
    return new Sieve(
        fields.optional("tab", TAB).filter(name -> !name.isEmpty()).map(Tab::valueOf),
        fields.optional("plan", PLAN),
        fields.optional("amountFrom", AMOUNT).map(Money::ofYuan),
        fields.optional("amountTo", AMOUNT).map(Money::ofYuan),
        fields.optional("flag", FLAG).filter(name -> !name.isEmpty()).map(Flag::valueOf),
        fields.optional("reference", REFERENCE));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
