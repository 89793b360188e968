package org.mutualaid.dynamodb;

import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Standing;

/** Settlements in DynamoDB: each read one TransactGetItems, each write one TransactWriteItems. */
public final class DynamoDbSettlements implements Settlements {
  private final Tables tables;
  private final Calls calls;
  private final Writes claims;
  private final Transactions transactions;

  DynamoDbSettlements(Api api, Tables tables, Pauses pauses) {
    this.tables = tables;
    this.calls = new Calls(api, pauses);
    this.claims = new Writes(tables.claims());
    this.transactions = new Transactions(api, pauses);
  }

  @Override
  public Standing standing(Quarter quarter, PersonId member) {
    List<Part> items =
        calls.readTogether(
            List.of(
                Calls.get(tables.people(), Keys.person(member)),
                Calls.get(tables.claims(), Keys.ledger(member)),
                Calls.get(tables.claims(), Keys.settled(quarter, member))));
    var accounts =
        new Accounts(
            member,
            present(items.get(0)).map(PersonItem::read),
            LedgerItem.read(items.get(1)),
            Optional.empty());
    return new Standing(accounts, present(items.get(2)).map(SettledItem::totals));
  }

  /** What is settled from data names no disease, accident or child, so no key is asked for. */
  @Override
  public boolean store(Settlement settlement, Booking booking) {
    Ledger before = booking.accounts().own();
    Write lines =
        LedgerWrites.added(
            claims,
            Keys.ledger(settlement.member()),
            "LEDGER",
            before,
            before.plus(booking.added(), before.wrappedKey()),
            booking.added());
    Write settled = claims.putNew(SettledItem.of(settlement), _ -> new Stored.Lost());
    return transactions.store(List.of(settled, lines), token(settlement, before))
        instanceof Stored.Done;
  }

  /** Of these very writes: another history, day or sum is another token. */
  private static String token(Settlement settlement, Ledger before) {
    return Derived.id(
        Settlement.key(settlement.quarter(), settlement.member()),
        Long.toString(before.version()),
        settlement.on().toString(),
        settlement.totals().toString());
  }

  private static Optional<Part> present(Part item) {
    return Optional.of(item).filter(there -> !there.isEmpty());
  }
}
