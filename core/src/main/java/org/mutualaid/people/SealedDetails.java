package org.mutualaid.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Vault;

/**
 * A person's name, telephone and account as they are stored: the wrapped key and the sealed text.
 * Copied into a claim as it is, so that starting one needs no leave to open it.
 *
 * @param wrappedKey of the person's data key, in Base64
 * @param sealed nonce and ciphertext, in Base64
 */
public record SealedDetails(String wrappedKey, String sealed) {
  /** The details in clear, for who may see them. One call of the vault. */
  public PersonalDetails open(PersonId person, Vault vault) {
    Base64.Decoder base64 = Base64.getDecoder();
    DataKey key = vault.unwrap(PersonalDetails.owner(person), base64.decode(wrappedKey));
    byte[] clear = key.open(PersonalDetails.FIELD, base64.decode(sealed));
    String[] lines = new String(clear, StandardCharsets.UTF_8).split("\n", -1);
    return new PersonalDetails(lines[0], lines[1], lines[2]);
  }
}
