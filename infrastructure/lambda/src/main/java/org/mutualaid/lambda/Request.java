package org.mutualaid.lambda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.lambda.json.Fields;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.json.Place;
import org.mutualaid.lambda.json.Wrong;
import org.mutualaid.lambda.words.Language;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.ImportId;
import org.mutualaid.settlement.Quarter;

/** A request whose token is good: what a function may read of it. */
public final class Request {
  private final Envelope envelope;
  private final Token token;
  private final Body body;
  private final Instant wall;

  Request(Envelope envelope, Token token, Body body, Instant wall) {
    this.envelope = envelope;
    this.token = token;
    this.body = body;
    this.wall = wall;
  }

  /** Who asks. */
  public PersonId caller() {
    return token.person();
  }

  /** The person whom the sign-in of the caller knows by this number, if there is one. */
  public PersonId personNumbered(String number) {
    return PersonId.of(token.issuer(), number);
  }

  /** Whether the token may be used for this. */
  public boolean may(Scope scope) {
    return token.scopes().contains(scope);
  }

  /**
   * Refuses unless the token may be used for this, where it depends on what is asked.
   *
   * @throws Refused if it may not
   */
  public void require(Scope scope) throws Refused {
    if (!may(scope)) {
      throw Refused.with(Slug.MISSING_SCOPE);
    }
  }

  /**
   * When the request came, by the gateway: the now of every decision.
   *
   * @throws Refused if the gateway did not say
   */
  public Instant time() throws Refused {
    return envelope
        .requestTime()
        .orElseThrow(() -> Refused.with(new Refusal.Malformed("request time")));
  }

  /** The wall clock, for what a signature must be good from; no decision rests on it. */
  public Instant wallClock() {
    return wall;
  }

  /** The words of the language that the caller reads. */
  public Words words() {
    return Words.of(Language.of(envelope.header("accept-language")));
  }

  /**
   * The claim in the path.
   *
   * @throws Refused if no claim can be called that
   */
  public ClaimId claimId() throws Refused {
    String text = envelope.path().getOrDefault("claimId", "");
    if (!ClaimId.isForm(text)) {
      throw Refused.with(new Refusal.NoSuchClaim());
    }
    return new ClaimId(text);
  }

  /**
   * The document in the path.
   *
   * @throws Refused if no document can be called that
   */
  public DocumentId documentId() throws Refused {
    String text = envelope.path().getOrDefault("documentId", "");
    if (!DocumentId.isForm(text)) {
      throw Refused.with(new Refusal.NoSuchDocument());
    }
    return new DocumentId(text);
  }

  /** The code of a plan in the path, as it was sent. */
  public String planId() {
    return envelope.path().getOrDefault("planId", "");
  }

  /** Whether the body has a member of this name, whatever it may be. */
  public boolean bodyHas(String name) {
    return body.has(name);
  }

  /**
   * The import in the path.
   *
   * @throws Refused if no import can be called that
   */
  public ImportId importId() throws Refused {
    String text = envelope.path().getOrDefault("importId", "");
    if (!ImportId.isForm(text)) {
      throw Refused.with(new Refusal.NoSuchImport());
    }
    return new ImportId(text);
  }

  /**
   * The quarter in the path.
   *
   * @throws Refused if no quarter is called that
   */
  public Quarter quarter() throws Refused {
    return Quarter.parse(envelope.path().getOrDefault("quarter", ""))
        .orElseThrow(() -> Refused.with(new Refusal.NoSuchSettlement()));
  }

  /**
   * What a reading finds in the body.
   *
   * @throws Refused with everything that is wrong, if anything is
   */
  public <T> T body(Function<Fields, T> reading) throws Refused {
    return body.read(reading);
  }

  /**
   * What a reading finds in the query. A parameter that stands twice is refused.
   *
   * @throws Refused with everything that is wrong, if anything is
   */
  public <T> T query(Function<Fields, T> reading) throws Refused {
    var members = new Members();
    List<FieldError> errors = new ArrayList<>();
    for (Map.Entry<String, List<String>> parameter : envelope.query().entrySet()) {
      members.with(parameter.getKey(), parameter.getValue().getFirst());
      if (parameter.getValue().size() > 1) {
        new Place("", errors).at(parameter.getKey()).wrong(Wrong.DUPLICATE);
      }
    }
    return new Body(members, errors).read(reading);
  }

  /**
   * What makes this request the same as another one.
   *
   * @throws Refused if there is not exactly one Idempotency-Key of the right form
   */
  public RequestKey key() throws Refused {
    return IdempotencyKey.of(envelope, caller(), body);
  }

  /** The answer to a request that changes something. */
  public Answer answer(Outcome outcome) {
    return answer(outcome, Answer::of);
  }

  /** The same, where the answer has to be made again from what the receipt remembers. */
  public Answer answer(Outcome outcome, Function<Receipt, Answer> fromReceipt) {
    return switch (outcome) {
      case Outcome.Accepted(var receipt, boolean replayed) ->
          fromReceipt.apply(receipt).replayed(replayed);
      case Outcome.Refused(Refusal refusal) -> refused(refusal);
    };
  }

  /** The answer that says why not. */
  public Answer refused(Refusal refusal) {
    return Answer.of(Problems.of(refusal, words()));
  }
}
