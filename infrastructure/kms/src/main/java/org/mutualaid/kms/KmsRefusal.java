package org.mutualaid.kms;

/** That KMS said no, for a reason that asking again does not mend. */
final class KmsRefusal extends Exception {
  private static final long serialVersionUID = 1;

  private final String type;

  /**
   * Says which refusal it was.
   *
   * @param type the name of KMS's exception
   */
  KmsRefusal(String type) {
    super("the key service refused: " + type);
    this.type = type;
  }

  /** Whether somebody has put the master key out of use, and may put it back. */
  boolean isOutOfUse() {
    return type.equals("DisabledException") || type.equals("KMSInvalidStateException");
  }

  /** Whether the wrapped key is not one of this master key and this owner. */
  boolean isOfAnotherKey() {
    return type.equals("InvalidCiphertextException") || type.equals("IncorrectKeyException");
  }
}
