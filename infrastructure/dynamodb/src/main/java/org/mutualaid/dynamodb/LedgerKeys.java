package org.mutualaid.dynamodb;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mutualaid.ledger.Booking;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.Marks;
import org.mutualaid.ledger.NamesTold;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.DataKey;

/**
 * The keys by which names are kept out of ledgers. A ledger gets its key with the first name that
 * it keeps, and keeps it for ever; for what has no names the vault is not asked.
 */
final class LedgerKeys {
  private final ClaimKeys keys;

  LedgerKeys(ClaimKeys keys) {
    this.keys = keys;
  }

  /** The ledger with the names of the event at hand in place of their marks. */
  Ledger shown(Ledger stored, PersonId member, NamesTold names) {
    if (names.isEmpty() || stored.wrappedKey().isEmpty()) {
      return stored;
    }
    var marks = new Marks(keyOf(member, stored.wrappedKey().get()));
    return new Ledger(
        stored.version(),
        stored.wrappedKey(),
        stored.lines().stream().map(line -> line.using(marks.shown(line.uses(), names))).toList());
  }

  /** The lines that are added, with marks in place of names, and the key that made them. */
  Hidden hidden(Booking booking) {
    PersonId member = booking.accounts().member();
    Optional<String> known = booking.accounts().own().wrappedKey();
    if (booking.added().stream().noneMatch(LedgerKeys::names)) {
      return new Hidden(booking.added(), known);
    }
    DataKey key =
        known
            .map(wrapped -> keyOf(member, wrapped))
            .orElseGet(() -> keys.fresh(Marks.owner(member)));
    var marks = new Marks(key);
    return new Hidden(
        booking.added().stream().map(line -> line.using(marks.hidden(line.uses()))).toList(),
        Optional.of(Base64.getEncoder().encodeToString(key.wrapped())));
  }

  /**
   * Lines as they may be stored.
   *
   * @param wrappedKey of the ledger from then on, if it has one
   */
  record Hidden(List<LedgerLine> lines, Optional<String> wrappedKey) {}

  private DataKey keyOf(PersonId member, String wrapped) {
    return keys.unwrapped(Marks.owner(member), Base64.getDecoder().decode(wrapped));
  }

  private static boolean names(LedgerLine line) {
    return line.uses().accident().isPresent()
        || line.uses().child().isPresent()
        || line.uses().illness().isPresent();
  }
}
