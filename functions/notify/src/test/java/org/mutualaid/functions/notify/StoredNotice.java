package org.mutualaid.functions.notify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Reference;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** Reads a notice from its image. */
final class StoredNotice {
  private StoredNotice() {}

  static ReviewNotice read(String image) {
    try {
      EventNode n =
          EventNode.read(new ByteArrayInputStream(image.getBytes(StandardCharsets.UTF_8)));
      return new ReviewNotice(
          new ClaimId(n.at("claim").text("S")),
          new Reference(n.at("reference").text("S")),
          Long.parseLong(n.at("version").text("N")),
          ClaimState.Name.valueOf(n.at("state").text("S")),
          new Post(Role.valueOf(n.at("level").text("S")), new OfficeId(n.at("office").text("S"))),
          List.of(),
          n.at("reason").text("S"),
          Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
