package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.people.LinkCode;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Vault;

/**
 * Whom a code stands for until somebody redeems it: a name made under a key that never leaves the
 * vault in clear, so that who reads the tables can neither read nor guess a code.
 */
public final class LinkCodes {
  /** The owner that the vault binds the key to. */
  public static final String OWNER = "link-codes";

  private final LinkKey keys;
  private final Vault vault;
  private Optional<DataKey> key = Optional.empty();

  public LinkCodes(LinkKey keys, Vault vault) {
    this.keys = keys;
    this.vault = vault;
  }

  /** The person whom the roster has under this code. */
  public PersonId person(LinkCode code) {
    return new PersonId(key().mark("link-code", code.value()));
  }

  private synchronized DataKey key() {
    DataKey found =
        key.orElseGet(() -> vault.unwrap(OWNER, keys.orKeep(() -> vault.newKey(OWNER).wrapped())));
    key = Optional.of(found);
    return found;
  }
}
