package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.benefit.History;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.Cover;

/**
 * What a calculation rested on besides the event and the rules, kept so that it can be worked out
 * again as it was, whatever roster and ledgers say by then. A ledger is only ever added to, so how
 * many of its lines stood says which.
 *
 * @param cover as the roster knew it
 * @param ownLines of the member's ledger
 * @param homeLines of the ledger of their home; empty where it was not looked at
 */
public record Basis(Cover cover, int ownLines, Optional<Integer> homeLines) {
  /** What a calculation with these accounts rests on. */
  public static Basis of(Cover cover, Accounts accounts) {
    return new Basis(
        cover,
        accounts.own().lines().size(),
        accounts.home().map(home -> home.ledger().lines().size()));
  }

  /**
   * The history as it was.
   *
   * @param now the same accounts, by now with more lines
   */
  public History history(Accounts now) {
    Optional<Home> home =
        homeLines.flatMap(
            lines -> now.home().map(all -> new Home(all.id(), first(all.ledger(), lines))));
    return new Accounts(now.member(), now.person(), first(now.own(), ownLines), home).history();
  }

  private static Ledger first(Ledger ledger, int lines) {
    return new Ledger(ledger.version(), ledger.wrappedKey(), ledger.lines().subList(0, lines));
  }

  @Override
  public String toString() {
    return "Basis[hidden]";
  }
}
