package org.mutualaid.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.claim.Basis;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.Note;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.privacy.DataKey;

/**
 * What a claim says about a person, as stored: the wrapped key of the claim, and each field sealed
 * with it under a name of its own, so that fields added later touch no other.
 */
final class FactsItem {
  /** The calculation of a verdict, sealed apart from the first one. */
  static final String RENEWED = "renewed";

  /** What a verdict rested on. */
  static final String DECIDED_ON = "decidedOn";

  /** Calculations of earlier decisions, where a later verdict put another in force. */
  static final String REPLACED = "replaced";

  /** What is told, as a whole. */
  static final String FACTS = "facts";

  private FactsItem() {}

  static Fields of(Claim claim, DataKey key) {
    Facts facts = claim.facts();
    var fileNames = new Fields();
    facts.fileNames().forEach((id, name) -> fileNames.value(id.value(), fileName(id, name, key)));
    var notes = new Fields();
    facts.notes().forEach((at, note) -> notes.value(Long.toString(at), note(at, note, key)));
    Fields item = Keys.facts(claim.id());
    facts.renewed().ifPresent(anew -> item.value(RENEWED, renewed(anew, key)));
    facts.decidedOn().ifPresent(basis -> item.value(DECIDED_ON, basis(basis, key)));
    if (!facts.replaced().isEmpty()) {
      item.value(REPLACED, replaced(facts.replaced(), key));
    }
    return item.text("kind", "FACTS")
        .bytes("wrappedKey", key.wrapped())
        .value(FACTS, told(facts, key))
        .part("fileNames", fileNames)
        .part("notes", notes);
  }

  static Facts read(Part item, DataKey key) {
    Part told = DynamoDbJson.read(key.open(FACTS, item.bytes(FACTS)));
    Part narrative = told.part("narrative");
    Part fileNames = item.part("fileNames");
    Part notes = item.part("notes");
    return new Facts(
        EventForm.read(told.part("event")),
        narrative.members(name -> name, narrative::text),
        AssessmentForm.read(told.part("assessment")),
        item.find(RENEWED).map(value -> readRenewed(value.b(), key)),
        told.optionalPart("claimant").map(PersonItem::readDetails),
        told.optionalPart("beneficiary").map(FactsItem::readBeneficiary),
        told.optionalPart("basis").map(BasisForm::read),
        item.find(DECIDED_ON).map(value -> readBasis(value.b(), key)),
        fileNames.members(DocumentId::new, id -> open(key, "fileName/" + id, fileNames.bytes(id))),
        notes.members(Long::valueOf, at -> readNote(key.open("note/" + at, notes.bytes(at)))),
        new TreeMap<>(
            item.find(REPLACED).map(value -> readReplaced(value.b(), key)).orElse(Map.of())));
  }

  static AttributeValue told(Facts facts, DataKey key) {
    return Fields.bytesValue(key.seal(FACTS, DynamoDbJson.write(told(facts))));
  }

  static AttributeValue fileName(DocumentId document, String name, DataKey key) {
    return sealed(key, "fileName/" + document, name);
  }

  static AttributeValue note(long version, Note note, DataKey key) {
    var said = new Fields().text("text", note.text()).text("ruleArticle", note.ruleArticle());
    return Fields.bytesValue(key.seal("note/" + version, DynamoDbJson.write(said)));
  }

  static AttributeValue renewed(Assessment anew, DataKey key) {
    byte[] clear = DynamoDbJson.write(AssessmentForm.of(anew));
    return Fields.bytesValue(key.seal(RENEWED, clear));
  }

  static AttributeValue replaced(SortedMap<Long, Assessment> earlier, DataKey key) {
    var all = new Fields();
    earlier.forEach((at, calculation) -> all.part(at.toString(), AssessmentForm.of(calculation)));
    return Fields.bytesValue(key.seal(REPLACED, DynamoDbJson.write(all)));
  }

  private static Map<Long, Assessment> readReplaced(byte[] sealed, DataKey key) {
    Part all = DynamoDbJson.read(key.open(REPLACED, sealed));
    return all.members(Long::valueOf, at -> AssessmentForm.read(all.part(at)));
  }

  static AttributeValue basis(Basis basis, DataKey key) {
    byte[] clear = DynamoDbJson.write(BasisForm.of(basis));
    return Fields.bytesValue(key.seal(DECIDED_ON, clear));
  }

  private static Basis readBasis(byte[] sealed, DataKey key) {
    return BasisForm.read(DynamoDbJson.read(key.open(DECIDED_ON, sealed)));
  }

  private static Assessment readRenewed(byte[] sealed, DataKey key) {
    return AssessmentForm.read(DynamoDbJson.read(key.open(RENEWED, sealed)));
  }

  private static Note readNote(byte[] clear) {
    Part said = DynamoDbJson.read(clear);
    return new Note(said.optionalText("text"), said.optionalText("ruleArticle"));
  }

  private static Fields told(Facts facts) {
    return new Fields()
        .part("event", EventForm.of(facts.event()))
        .part("narrative", texts(facts.narrative()))
        .part("assessment", AssessmentForm.of(facts.estimate()))
        .part("claimant", facts.claimant().map(PersonItem::details))
        .part("beneficiary", facts.beneficiary().map(FactsItem::beneficiary))
        .part("basis", facts.startedOn().map(BasisForm::of));
  }

  private static Fields beneficiary(Beneficiary who) {
    return new Fields()
        .text("kinship", who.kinship())
        .text("memberName", who.memberName())
        .text("memberNumber", who.memberNumber())
        .text("name", who.payee().name())
        .text("phone", who.payee().phone())
        .text("account", who.payee().account());
  }

  private static Beneficiary readBeneficiary(Part part) {
    return new Beneficiary(
        Kinship.valueOf(part.text("kinship")),
        part.text("memberName"),
        part.text("memberNumber"),
        new PersonalDetails(part.text("name"), part.text("phone"), part.text("account")));
  }

  static Fields texts(Map<String, String> texts) {
    var fields = new Fields();
    texts.forEach(fields::text);
    return fields;
  }

  private static AttributeValue sealed(DataKey key, String field, String text) {
    return Fields.bytesValue(key.seal(field, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String open(DataKey key, String field, byte[] sealed) {
    return new String(key.open(field, sealed), StandardCharsets.UTF_8);
  }
}
