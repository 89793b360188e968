package org.mutualaid.claim;

/** A request that was accepted before: the hash of its body and the answer it was given. */
public record Replay(String bodyHash, Receipt receipt) {
  /** The first answer again, or a refusal where the body is another one. */
  public Outcome answer(RequestKey request) {
    return bodyHash.equals(request.bodyHash())
        ? new Outcome.Accepted(receipt, true)
        : new Outcome.Refused(new Refusal.KeyReused());
  }
}
