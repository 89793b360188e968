package org.mutualaid.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.EventSource.Arrival;
import org.mutualaid.local.template.EventSource.Every;
import org.mutualaid.local.template.EventSource.TableStream;

class TemplateTest {
  private static final Map<String, String> GIVEN =
      Map.of("WebOrigin", "*", "TokenIssuer", "http://127.0.0.1:4001", "NotInThisTemplate", "x");
  private static final Path FIXTURE = Path.of("src/test/resources/cloud/template.yaml");
  @TempDir Path folder;

  @Test
  void a_function_has_its_own_and_the_global_variables_worked_out() {
    FunctionSpec sample = function("SampleFunction");

    assertEquals(
        Map.of(
            "SHARED", "by all",
            "ROLE", "sample",
            "TABLE", "local-test-things",
            "TOPIC", "arn:aws:sns:us-east-1:000000000000:Topic",
            "KEY", "arn:aws:kms:us-east-1:000000000000:key/Key"),
        sample.environment());
    assertEquals(256, sample.memoryMegabytes());
    assertEquals(Duration.ofSeconds(2), sample.timeout());
    assertEquals(Duration.ofSeconds(5), function("AuthorizeFunction").timeout());
  }

  @Test
  void events_are_read_with_their_defaults() {
    FunctionSpec sample = function("SampleFunction");

    assertEquals(
        List.of(new Arrival("SampleFunction.Arrived", "papers-000000000000-test", "papers/", "")),
        sample.sources(Arrival.class).toList());
    assertEquals(
        Duration.ofHours(1), sample.sources(Every.class).findFirst().orElseThrow().period());
    TableStream stream = sample.sources(TableStream.class).findFirst().orElseThrow();
    assertEquals(100, stream.batchSize());
    assertEquals(-1, stream.retries());
    assertTrue(stream.partial());
    assertFalse(stream.bisect());
  }

  @Test
  void what_guards_is_left_to_the_cloud_and_what_has_a_false_condition_is_not_there() {
    assertEquals(
        Map.of("AWS::WAFv2::WebACL", 1L, "MaximumRecordAgeInSeconds", 1L),
        fixture().leftToTheCloud());
  }

  @Test
  void a_given_parameter_wins_over_its_default() {
    Template template = Template.read(FIXTURE, with("Stage", "other"));

    assertEquals(
        "local-other-things", Arns.reference(template.ofType("AWS::DynamoDB::Table").getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !Join ['-', [a, !Ref Given, b]]            | a-given-b
          !Sub ['${x}/${Given}/${!kept}', {x: 1}]    | 1/given/${kept}
          !Select [1, !Split [',', 'a,b,c']]         | b
          !If [Yes, there, !Ref AWS::NoValue]        | there
          !GetAtt Table.Arn                          | arn:aws:dynamodb:us-east-1:000000000000:table/Table
          !FindInMap [Sizes, big, memory]            | 900
          {'Fn::Sub': '${AWS::Partition}-${AWS::Region}'} | aws-us-east-1
          """)
  void an_intrinsic_function_gives_what_it_gives_in_the_cloud(String yaml, String expected)
      throws IOException {
    Template template =
        read(
            """
            Parameters: {Given: {Default: given}}
            Mappings: {Sizes: {big: {memory: 900}}}
            Conditions: {Yes: !And [!Not [!Equals [a, b]], !Or [!Equals [1, 1], !Equals [1, 2]]]}
            Resources:
              Table: {Type: AWS::DynamoDB::Table}
              Topic: {Type: AWS::SNS::Topic, Properties: {Value: %s}}
            """
                .formatted(yaml));

    assertEquals(
        expected,
        template.ofType("AWS::SNS::Topic").getFirst().properties().path("Value").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {Type: AWS::Kinesis::Stream}                                       | R is an AWS::Kinesis::Stream
          {Type: AWS::SNS::Topic, Properties: {X: !Ref Nobody}}              | refers to Nobody
          {Type: AWS::SNS::Topic, Properties: {X: !Cidr [a, b]}}             | uses Fn::Cidr
          {Type: AWS::SNS::Topic, Properties: {X: !Ref NoDefault}}           | --parameter NoDefault=value
          {Type: AWS::SNS::Topic, Properties: {X: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: gone.yaml}}}}} | gone.yaml cannot be read
          """)
  void what_cannot_be_worked_out_is_refused_by_name(String resource, String sentence)
      throws IOException {
    String text = "Parameters: {NoDefault: {}}\nResources: {R: %s}".formatted(resource);

    CannotStart refusal = assertThrows(CannotStart.class, () -> read(text));

    assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Events: {E: {Type: SQS, Properties: {}}}                              | an event of type SQS
          Events: {E: {Type: DynamoDB, Properties: {TumblingWindowInSeconds: 1}}} | TumblingWindowInSeconds
          Events: {E: {Type: Schedule, Properties: {Schedule: cron(0 1 * * ? *)}}} | only rate
          Events: {E: {Type: S3, Properties: {Events: 's3:ObjectRemoved:*'}}}   | only s3:ObjectCreated
          Layers: [x]                                                           | Layers
          Runtime: nodejs22.x                                                   | nodejs22.x
          """)
  void a_function_that_cannot_be_played_is_refused_by_name(String property, String sentence)
      throws IOException {
    String runtime = property.startsWith("Runtime") ? "" : "Runtime: java25, ";
    Template template =
        read(
            """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {%s%s}
            """
                .formatted(runtime, property));

    CannotStart refusal = assertThrows(CannotStart.class, template::functions);

    assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
  }

  private Template read(String text) throws IOException {
    return Template.read(Files.writeString(folder.resolve("template.yaml"), text), GIVEN);
  }

  private static Template fixture() {
    return Template.read(FIXTURE, GIVEN);
  }

  private static Map<String, String> with(String name, String value) {
    return Map.of("WebOrigin", "*", "TokenIssuer", "x", name, value);
  }

  private static FunctionSpec function(String name) {
    return fixture().functions().stream()
        .filter(spec -> spec.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
