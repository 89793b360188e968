package org.mutualaid.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and answers to the letter; that DynamoDB takes them is what the contract tests show. */
class JsonApiTest {
  @Test
  void a_write_has_its_condition_with_the_names_and_values_that_it_uses() throws Exception {
    Expression change =
        new Expression()
            .set("state", Fields.textValue("DRAFT"))
            .remove("dueOn")
            .where("#version = :before", "version")
            .argument("before", Fields.numberValue(1));
    Write write =
        new Writes("claims").update(new Fields().text("pk", "a"), change, refused -> null);
    assertEquals(
        """
        {"Update":{"TableName":"claims","Key":{"pk":{"S":"a"}},\
        "UpdateExpression":"SET #state = :state REMOVE #dueOn",\
        "ConditionExpression":"#version = :before",\
        "ExpressionAttributeNames":{"#state":"state","#dueOn":"dueOn","#version":"version"},\
        "ExpressionAttributeValues":{":state":{"S":"DRAFT"},":before":{"N":"1"}},\
        "ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}""",
        text(write.request()));
  }

  @Test
  void a_condition_without_names_and_values_names_none() throws Exception {
    Request put =
        Request.on("claims")
            .attributes("Item", new Fields().text("pk", "a"))
            .condition(new Expression().where("attribute_not_exists(pk)"));
    assertEquals(
        """
        {"TableName":"claims","Item":{"pk":{"S":"a"}},\
        "ConditionExpression":"attribute_not_exists(pk)"}""",
        text(put));
  }

  @Test
  void texts_numbers_flags_and_lists_are_written_as_they_are() throws Exception {
    Request request =
        new Request()
            .text("Text", "家\"\u0000")
            .number("Limit", 20)
            .flag("ConsistentRead", true)
            .parts("TransactItems", List.of(new Request(), new Request().number("x", 1)));
    assertEquals(
        """
        {"Text":"家\\"\\u0000","Limit":20,"ConsistentRead":true,"TransactItems":[{},{"x":1}]}""",
        text(request));
  }

  @Test
  void what_a_transaction_read_stands_where_it_was_asked_for() throws Exception {
    Reply reply =
        reply("{\"Responses\":[{},{\"Item\":{\"pk\":{\"S\":\"b\"}}},{}],\"Other\":[{\"a\":1}]}");
    assertEquals(3, reply.items().size());
    assertTrue(reply.items().get(0).isEmpty());
    assertEquals("b", reply.items().get(1).text("pk"));
    assertTrue(reply.items().get(2).isEmpty());
    assertTrue(reply.last().isEmpty());
  }

  @Test
  void a_page_says_where_the_next_one_begins() throws Exception {
    Reply reply =
        reply(
            "{\"Count\":1,\"Items\":[{\"pk\":{\"S\":\"a\"},\"n\":{\"N\":\"7\"}}],"
                + "\"LastEvaluatedKey\":{\"pk\":{\"S\":\"a\"}}}");
    assertEquals(7, reply.items().getFirst().number("n"));
    assertEquals("a", reply.last().text("pk"));
  }

  @Test
  void an_item_that_is_not_there_is_empty() throws Exception {
    assertTrue(reply("{}").item().isEmpty());
  }

  @Test
  void a_cancelled_transaction_tells_of_each_item() throws Exception {
    List<Refusal.Reason> reasons =
        JsonApi.reasons(
            ("{\"__type\":\"x#TransactionCanceledException\",\"Message\":\"no\","
                    + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":"
                    + "\"ConditionalCheckFailed\",\"Message\":\"m\",\"Item\":{\"pk\":{\"S\":\"a\"}}}]}")
                .getBytes(UTF_8));
    assertEquals(
        List.of("None", "ConditionalCheckFailed"),
        reasons.stream().map(Refusal.Reason::code).toList());
    assertTrue(reasons.get(0).item().isEmpty());
    assertEquals("a", reasons.get(1).item().text("pk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "7", "{\"Item\":{\"pk\":{\"S\":", "{\"Item\":{\"pk\":{\"X\":1}}}"})
  void an_answer_that_is_none_is_unknown(String body) {
    assertThrows(IOException.class, () -> reply(body));
  }

  private static Reply reply(String body) throws IOException {
    return JsonApi.reply(body.getBytes(UTF_8));
  }

  private static String text(Request request) throws IOException {
    return new String(JsonApi.body(request), UTF_8);
  }
}
