package org.mutualaid.memory;

import java.util.Optional;
import java.util.Random;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Booking;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.ledger.Payout;

/** Bugs that were made before in systems like this one, planted to see that the play finds them. */
enum Bug {
  /** None. */
  NONE {
    @Override
    Stored write(Change change, Claims claims, Memory memory, Random random) {
      return claims.store(change);
    }
  },

  /** What is left of a cap is read, and the write no longer asks whether it still is. */
  CAP_READ_BEFORE_THE_WRITE {
    @Override
    Stored write(Change change, Claims claims, Memory memory, Random random) {
      return claims.store(
          with(change, change.anew().booking().map(booking -> current(booking, memory))));
    }
  },

  /** Each try orders the payment under a number that is drawn, and before the decision stands. */
  FRESH_PAYOUT_FOR_EACH_TRY {
    @Override
    Stored write(Change change, Claims claims, Memory memory, Random random) {
      change.anew().booking().ifPresent(booking -> orderNow(booking, memory, random));
      Stored stored = claims.store(change);
      if (stored instanceof Stored.Done) {
        change
            .anew()
            .booking()
            .ifPresent(
                booking -> booking.added().forEach(line -> memory.payouts.remove(line.number())));
      }
      return stored;
    }
  },

  /** Who is overtaken on a ledger is told that there is nothing to be had. */
  OVERTAKEN_IS_REFUSED {
    @Override
    Stored write(Change change, Claims claims, Memory memory, Random random) {
      Stored stored = claims.store(change);
      return stored instanceof Stored.Overtaken ? new Stored.Lost() : stored;
    }
  },

  /** The home's ledger is left out, and only that of the member holds decisions apart. */
  HOME_NOT_IN_THE_CONDITION {
    @Override
    Stored write(Change change, Claims claims, Memory memory, Random random) {
      return claims.store(
          with(change, change.anew().booking().map(booking -> currentHome(booking, memory))));
    }
  };

  abstract Stored write(Change change, Claims claims, Memory memory, Random random);

  private static Change with(Change change, Optional<Booking> booking) {
    return new Change(
        change.after(),
        change.entry(),
        change.note(),
        change.post(),
        change.request(),
        change.receipt(),
        new Anew(change.anew().calculation(), booking, change.anew().basis()),
        change.watchOn());
  }

  private static Booking current(Booking read, Memory memory) {
    synchronized (memory) {
      Accounts then = currentHome(read, memory).accounts();
      var now =
          new Accounts(then.member(), then.person(), memory.ledger(then.member()), then.home());
      return new Booking(now, read.added(), read.shared());
    }
  }

  private static Booking currentHome(Booking read, Memory memory) {
    synchronized (memory) {
      Accounts then = read.accounts();
      Optional<Home> home =
          then.home().map(shared -> new Home(shared.id(), memory.ledger(shared.id())));
      var now = new Accounts(then.member(), then.person(), then.own(), home);
      return new Booking(now, read.added(), read.shared());
    }
  }

  private static void orderNow(Booking booking, Memory memory, Random random) {
    synchronized (memory) {
      for (LedgerLine line : booking.added()) {
        if (line.pays()) {
          var drawn = new LineNumber(line.number().claim(), 1_000 + random.nextInt(1_000_000));
          Payout payout = Payout.of(line);
          memory.payouts.put(
              drawn,
              new Payout(
                  drawn, payout.member(), payout.benefit(), payout.amount(), Optional.empty()));
        }
      }
    }
  }
}
