package org.mutualaid.kms;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.JsonCalls;
import org.mutualaid.aws.JsonRefusal;
import org.mutualaid.aws.JsonService;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Unopenable;
import org.mutualaid.privacy.Vault;

/**
 * Data keys of KMS. The owner is the encryption context, so KMS itself refuses to unwrap a key for
 * another owner, and its log says whose key was used. Fails closed: no answer, no key.
 */
public final class KmsVault implements Vault {
  static final JsonService KMS =
      new JsonService("kms", "TrentService", "application/x-amz-json-1.1");

  /** What KMS says of a wrapped key that is not one of this master key and this owner. */
  private static final Set<String> OF_ANOTHER_KEY =
      Set.of("InvalidCiphertextException", "IncorrectKeyException");

  /** What KMS says when somebody has put the master key out of use, and may put it back. */
  private static final Set<String> OUT_OF_USE =
      Set.of("DisabledException", "KMSInvalidStateException");

  private static final int NONCE_BYTES = 12;

  private final JsonCalls calls;
  private final String masterKey;
  private final Supplier<byte[]> nonces;

  /**
   * A vault whose master key is in KMS.
   *
   * @param masterKey its key id or ARN
   * @param nonces gives 12 random bytes each time
   */
  KmsVault(JsonCalls calls, String masterKey, Supplier<byte[]> nonces) {
    this.calls = calls;
    this.masterKey = masterKey;
    this.nonces = nonces;
  }

  /** The vault that DATA_KEY_ID and KMS_ENDPOINT name. */
  public static KmsVault in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new KmsVault(
        JsonCalls.in(clients, KMS, "KMS_ENDPOINT"),
        clients.required("DATA_KEY_ID"),
        randomNonces());
  }

  @Override
  public DataKey newKey(String owner) {
    try {
      byte[] question = KmsAnswer.question(masterKey, owner, "KeySpec", "AES_256");
      KmsAnswer made = KmsAnswer.read(calls.ask("GenerateDataKey", question));
      return new DataKey(owner, made.bytes("Plaintext"), made.bytes("CiphertextBlob"), nonces);
    } catch (JsonRefusal e) {
      throw told(e);
    } catch (IOException e) {
      throw new Unavailable("key service", e);
    }
  }

  @Override
  public DataKey unwrap(String owner, byte[] wrapped) {
    try {
      String blob = Base64.getEncoder().encodeToString(wrapped);
      byte[] question = KmsAnswer.question(masterKey, owner, "CiphertextBlob", blob);
      KmsAnswer opened = KmsAnswer.read(calls.ask("Decrypt", question));
      return new DataKey(owner, opened.bytes("Plaintext"), wrapped, nonces);
    } catch (JsonRefusal e) {
      throw OF_ANOTHER_KEY.contains(e.type()) ? new Unopenable(owner, "wrapped key", e) : told(e);
    } catch (IOException e) {
      throw new Unavailable("key service", e);
    }
  }

  /** A role that may not, or a key that is not there, is a mistake of ours and must alarm. */
  private static RuntimeException told(JsonRefusal e) {
    return OUT_OF_USE.contains(e.type())
        ? new Unavailable("key service", e)
        : new IllegalStateException(e);
  }

  private static Supplier<byte[]> randomNonces() {
    var random = new SecureRandom();
    return () -> {
      byte[] nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      return nonce;
    };
  }
}
