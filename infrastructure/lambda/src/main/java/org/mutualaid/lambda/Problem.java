package org.mutualaid.lambda;

import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;

/**
 * A problem in the words of one language (RFC 9457). Never repeats what was sent.
 *
 * @param members that belong to this kind of problem
 */
record Problem(Slug slug, String title, String detail, Members members) {
  /** A problem that waits for the language of the request. */
  @FunctionalInterface
  interface Worded {
    Problem in(Words words);
  }

  static Problem of(Slug slug, Words words, String... arguments) {
    return of(slug, words, new Members(), arguments);
  }

  static Problem of(Slug slug, Words words, Members members, String... arguments) {
    return new Problem(
        slug,
        words.problem(slug.text() + ".title"),
        words.problem(slug.text() + ".detail", arguments),
        members);
  }

  Members json() {
    return new Members()
        .with("type", "/docs/problems.md#" + slug.text())
        .with("title", title)
        .with("status", slug.status())
        .with("detail", detail)
        .withAll(members);
  }
}
