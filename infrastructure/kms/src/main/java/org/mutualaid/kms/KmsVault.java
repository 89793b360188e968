package org.mutualaid.kms;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Unopenable;
import org.mutualaid.privacy.Vault;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Data keys of KMS. The owner is the encryption context, so KMS itself refuses to unwrap a key for
 * another owner, and its log says whose key was used. Fails closed: no answer, no key.
 */
public final class KmsVault implements Vault {
  private static final int NONCE_BYTES = 12;

  private final KmsCalls calls;
  private final String masterKey;
  private final Supplier<byte[]> nonces;

  /**
   * A vault whose master key is in KMS.
   *
   * @param masterKey its key id or ARN
   * @param nonces gives 12 random bytes each time
   */
  KmsVault(KmsCalls calls, String masterKey, Supplier<byte[]> nonces) {
    this.calls = calls;
    this.masterKey = masterKey;
    this.nonces = nonces;
  }

  /** The vault that DATA_KEY_ID and KMS_ENDPOINT name. */
  public static KmsVault in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new KmsVault(KmsCalls.in(clients), clients.required("DATA_KEY_ID"), randomNonces());
  }

  @Override
  public DataKey newKey(String owner) {
    try {
      byte[] question = KmsAnswer.question(masterKey, owner, "KeySpec", "AES_256");
      KmsAnswer made = calls.ask("GenerateDataKey", question);
      return new DataKey(owner, made.bytes("Plaintext"), made.bytes("CiphertextBlob"), nonces);
    } catch (KmsRefusal e) {
      throw told(e);
    } catch (IOException | SdkException e) {
      throw new Unavailable("key service", e);
    }
  }

  @Override
  public DataKey unwrap(String owner, byte[] wrapped) {
    try {
      String blob = Base64.getEncoder().encodeToString(wrapped);
      byte[] question = KmsAnswer.question(masterKey, owner, "CiphertextBlob", blob);
      KmsAnswer opened = calls.ask("Decrypt", question);
      return new DataKey(owner, opened.bytes("Plaintext"), wrapped, nonces);
    } catch (KmsRefusal e) {
      throw e.isOfAnotherKey() ? new Unopenable(owner, "wrapped key", e) : told(e);
    } catch (IOException | SdkException e) {
      throw new Unavailable("key service", e);
    }
  }

  /** A role that may not, or a key that is not there, is a mistake of ours and must alarm. */
  private static RuntimeException told(KmsRefusal e) {
    return e.isOutOfUse() ? new Unavailable("key service", e) : new IllegalStateException(e);
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
