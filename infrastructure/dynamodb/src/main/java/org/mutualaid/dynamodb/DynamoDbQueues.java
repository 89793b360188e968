package org.mutualaid.dynamodb;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Page;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.review.Queues;

/** The work of each desk, by the index by-desk, read side by side with who asks. */
public final class DynamoDbQueues implements Queues {
  private final People people;
  private final Listing listing;

  DynamoDbQueues(Api api, Tables tables, Pauses pauses) {
    var calls = new Calls(api, pauses);
    this.people = new DynamoDbPeople(api, tables.people(), pauses);
    this.listing =
        new Listing(tables.claims(), "by-desk", "deskKey", "dueKey", Cursors.DUE_KEY, true, calls);
  }

  @Override
  public Look look(PersonId caller, Post desk, Wanted wanted) {
    var person = new FutureTask<>(() -> people.find(caller));
    Thread.ofVirtual().start(person);
    Optional<Page<ClaimSummary>> page = listing.page(Keys.desk(desk), wanted);
    return new Look(found(person), page);
  }

  private static Optional<Person> found(FutureTask<Optional<Person>> person) {
    try {
      return person.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("table", e);
    } catch (ExecutionException e) {
      // As it was thrown: it says itself whether it is an outage or a mistake.
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException("the roster was not read", e);
    }
  }
}
