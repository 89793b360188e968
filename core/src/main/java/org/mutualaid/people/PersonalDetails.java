package org.mutualaid.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Vault;

/**
 * What stands inside sealed details, in one line each. Never logged, never part of a key.
 *
 * <p>A text with a control character is refused: a line end would move the texts after it, and so
 * pay to an account that nobody named.
 */
public record PersonalDetails(String name, String phone, String account) {
  public PersonalDetails {
    if (Stream.of(name, phone, account)
        .flatMapToInt(String::chars)
        .anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a control character in personal details");
    }
  }

  /** The field that the details are sealed as. */
  public static final String FIELD = "details";

  /** The owner that the vault binds the details of a person to. */
  public static String owner(PersonId person) {
    return "person/" + person;
  }

  /** The details as they may be stored, under a new key of their owner. */
  public SealedDetails sealed(PersonId person, Vault vault) {
    DataKey key = vault.newKey(owner(person));
    byte[] clear = String.join("\n", name, phone, account).getBytes(StandardCharsets.UTF_8);
    Base64.Encoder base64 = Base64.getEncoder();
    return new SealedDetails(
        base64.encodeToString(key.wrapped()), base64.encodeToString(key.seal(FIELD, clear)));
  }

  @Override
  public String toString() {
    return "PersonalDetails[hidden]";
  }
}
