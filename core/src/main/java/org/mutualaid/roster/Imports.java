package org.mutualaid.roster;

import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/**
 * Where imports are kept, for who asks about them. Reads are consistent; each write is one
 * conditional transaction, in which the sender must still hold the post.
 */
public interface Imports {
  /** The caller and the answer remembered for the request, before there is an import. One call. */
  Opened begin(PersonId caller, RequestKey request);

  /** The import, the caller and the answer remembered for the request. One call. */
  Opened open(ImportId id, PersonId caller, RequestKey request);

  /** The import and the caller, for reading only. One call. */
  Opened view(ImportId id, PersonId caller);

  /** Stores a new import: {@code Done, Already} or {@code Lost}. */
  Stored start(RosterImport begun, RequestKey request, Receipt receipt);

  /**
   * Stores a step of an import that is at the version before: {@code Done, Already} or {@code
   * Lost}.
   *
   * @param post that the caller must still hold
   */
  Stored step(RosterImport after, Post post, RequestKey request, Receipt receipt);

  /**
   * What was wrong in a pass, by lines.
   *
   * @param from the place where the page begins, 0 for the first
   */
  Remarks remarks(ImportId id, String pass, int from);

  /**
   * What one consistent read gives a request.
   *
   * @param one the import, if there is one with that id
   */
  record Opened(Optional<RosterImport> one, Optional<Person> caller, Optional<Replay> replay) {}

  /**
   * A page of remarks.
   *
   * @param next where the next page begins, if there is one
   */
  record Remarks(List<Remark> items, Optional<Integer> next) {}
}
