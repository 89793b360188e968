package org.mutualaid.demo;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the local console kept of the published notices. Copies are allowed, always under the one id
 * of their change and audience; a change without a notice, or an id without a change, is not.
 */
final class SentNotices {
  private static final String TO_MEMBER = ".MEMBER";

  private final Stage stage;

  SentNotices(Stage stage) {
    this.stage = stage;
  }

  /** Every change of these claims was told of under exactly one id. */
  void check(List<String> claimIds, List<String> members) {
    Answer console = console();
    if (console.status() == 404) {
      stage.narrator().tell("没有控制台，略过通知核对", "No console here: notices are not checked");
      return;
    }
    for (int at = 0; at < claimIds.size(); at++) {
      check(claimIds.get(at), stage.as(members.get(at)));
    }
    stage.narrator().tell("每次变动各有一则通知，编号唯一", "Each change was told of under one id");
  }

  private void check(String claimId, Visitor member) {
    long last = ClaimPage.of(member, claimId).version();
    Set<String> wanted =
        LongStream.rangeClosed(2, last)
            .mapToObj(version -> claimId + "." + version)
            .collect(toCollection(TreeSet::new));
    Set<String> came =
        stage
            .patience()
            .until(
                "the notices " + wanted + " to be published",
                () -> Optional.of(idsOf(claimId)).filter(ids -> ids.containsAll(wanted)));
    Surprise.unlessEqual("the ids of the notices", wanted, came);
    checkMember(claimId, wanted);
  }

  /** Each message to the member is of a change, and of handing in there is one. */
  private void checkMember(String claimId, Set<String> changes) {
    String submitted = claimId + ".2" + TO_MEMBER;
    Set<String> came =
        stage
            .patience()
            .until(
                submitted + " to be published",
                () -> Optional.of(toMember(claimId)).filter(told -> told.contains(submitted)));
    Set<String> ofChanges =
        came.stream()
            .filter(id -> changes.contains(id.replace(TO_MEMBER, "")))
            .collect(toCollection(TreeSet::new));
    Surprise.unlessEqual("the ids of the messages to the member", ofChanges, came);
  }

  private Set<String> idsOf(String claimId) {
    return ids(claimId).filter(id -> !id.endsWith(TO_MEMBER)).collect(toCollection(TreeSet::new));
  }

  private Set<String> toMember(String claimId) {
    return ids(claimId).filter(id -> id.endsWith(TO_MEMBER)).collect(toCollection(TreeSet::new));
  }

  private Stream<String> ids(String claimId) {
    return ids(console().expect(200).json()).filter(id -> id.startsWith(claimId + "."));
  }

  private static Stream<String> ids(JsonNode notices) {
    return notices.findValues("dedupeId").stream().map(SentNotices::text);
  }

  /** An attribute stands as its value, or as SNS has it: type and value. */
  private static String text(JsonNode attribute) {
    return attribute.isTextual() ? attribute.asText() : attribute.findPath("Value").asText();
  }

  private Answer console() {
    URI address = URI.create(stage.options().issuer() + "/console/notices");
    return stage.cloud().send(Cloud.request(address).header("Accept", "application/json").build());
  }
}
