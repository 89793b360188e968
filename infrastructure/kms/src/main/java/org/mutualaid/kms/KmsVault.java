package org.mutualaid.kms;

import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Supplier;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Unopenable;
import org.mutualaid.privacy.Vault;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.DecryptResponse;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/**
 * Data keys of KMS. The owner is the encryption context, so KMS itself refuses to unwrap a key for
 * another owner, and its log says whose key was used. Fails closed: no answer, no key.
 */
public final class KmsVault implements Vault {
  private static final int NONCE_BYTES = 12;

  private final KmsClient client;
  private final String masterKey;
  private final Supplier<byte[]> nonces;

  /**
   * A vault whose master key is in KMS.
   *
   * @param masterKey its key id or ARN
   * @param nonces gives 12 random bytes each time
   */
  public KmsVault(KmsClient client, String masterKey, Supplier<byte[]> nonces) {
    this.client = client;
    this.masterKey = masterKey;
    this.nonces = nonces;
  }

  /** The vault that DATA_KEY_ID and KMS_ENDPOINT name. */
  public static KmsVault in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new KmsVault(
        clients.configured(KmsClient.builder(), "KMS_ENDPOINT").build(),
        clients.required("DATA_KEY_ID"),
        randomNonces());
  }

  @Override
  public DataKey newKey(String owner) {
    try {
      GenerateDataKeyResponse made =
          client.generateDataKey(
              request ->
                  request
                      .keyId(masterKey)
                      .keySpec(DataKeySpec.AES_256)
                      .encryptionContext(context(owner)));
      return key(owner, made.plaintext(), made.ciphertextBlob().asByteArray());
    } catch (SdkException e) {
      throw new Unavailable("key service", e);
    }
  }

  @Override
  public DataKey unwrap(String owner, byte[] wrapped) {
    try {
      DecryptResponse opened =
          client.decrypt(
              request ->
                  request
                      .keyId(masterKey)
                      .ciphertextBlob(SdkBytes.fromByteArray(wrapped))
                      .encryptionContext(context(owner)));
      return key(owner, opened.plaintext(), wrapped);
    } catch (InvalidCiphertextException | IncorrectKeyException e) {
      throw new Unopenable(owner, "wrapped key", e);
    } catch (SdkException e) {
      throw new Unavailable("key service", e);
    }
  }

  private DataKey key(String owner, SdkBytes secret, byte[] wrapped) {
    return new DataKey(owner, secret.asByteArray(), wrapped, nonces);
  }

  private static Map<String, String> context(String owner) {
    return Map.of("owner", owner);
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
