package org.mutualaid.ledger;

import java.util.Optional;
import org.mutualaid.benefit.Paid;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.DataKey;

/**
 * Keeps names of diseases, accidents and children out of a ledger. In their place stand hashes
 * under a key of this ledger alone: the same name has the same mark, so lines can be told to be of
 * one disease, but who has not the key can neither read nor guess it, nor find it with others.
 */
public final class Marks {
  private final DataKey key;

  public Marks(DataKey key) {
    this.key = key;
  }

  /** The owner that the vault binds the key of a member's ledger to. */
  public static String owner(PersonId member) {
    return "ledger/" + member;
  }

  /** A line as it may be stored: marks in place of all names. */
  public Paid hidden(Paid paid) {
    return named(
        paid,
        paid.accident().map(name -> key.mark("accident", name)),
        paid.child().map(name -> key.mark("child", name)),
        paid.illness()
            .map(ill -> new Paid.Illness(key.mark("disease", ill.disease()), ill.severity())));
  }

  /** A stored line with the names that the event at hand has in place of their marks. */
  public Paid shown(Paid stored, NamesTold names) {
    return named(
        stored,
        stored.accident().map(mark -> known("accident", mark, names.accident())),
        stored.child().map(mark -> known("child", mark, names.child())),
        stored
            .illness()
            .map(
                ill ->
                    new Paid.Illness(
                        known("disease", ill.disease(), names.disease()), ill.severity())));
  }

  private String known(String kind, String mark, Optional<String> name) {
    return name.filter(told -> key.mark(kind, told).equals(mark)).orElse(mark);
  }

  private static Paid named(
      Paid paid,
      Optional<String> accident,
      Optional<String> child,
      Optional<Paid.Illness> illness) {
    return new Paid(
        paid.benefit(),
        paid.period(),
        paid.on(),
        paid.amount(),
        paid.days(),
        paid.cycles(),
        accident,
        child,
        illness);
  }
}
