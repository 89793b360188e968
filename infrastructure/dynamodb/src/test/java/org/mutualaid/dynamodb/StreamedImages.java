package org.mutualaid.dynamodb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What a table's stream tells of, to the letter: answers are kept before the SDK reads them. */
final class StreamedImages implements ExecutionInterceptor {
  private static final JsonFactory FACTORY = new JsonFactory();

  private byte[] answer = new byte[0];

  private StreamedImages() {}

  /** The member NewImage of every record from the stream's beginning on. */
  static List<String> of(String stream, URI endpoint) {
    var kept = new StreamedImages();
    List<String> images = new ArrayList<>();
    try (DynamoDbStreamsClient client = kept.clientAt(endpoint)) {
      client.describeStream(of -> of.streamArn(stream)).streamDescription().shards().stream()
          .map(
              shard ->
                  client.getShardIterator(
                      of ->
                          of.streamArn(stream)
                              .shardId(shard.shardId())
                              .shardIteratorType(ShardIteratorType.TRIM_HORIZON)))
          .forEach(
              from -> {
                client.getRecords(of -> of.shardIterator(from.shardIterator()));
                images.addAll(newImages(kept.answer));
              });
    }
    return images;
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    try (InputStream body = context.responseBody().orElseThrow()) {
      answer = body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(new ByteArrayInputStream(answer));
  }

  private DynamoDbStreamsClient clientAt(URI endpoint) {
    return DynamoDbStreamsClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(watched -> watched.addExecutionInterceptor(this))
        .build();
  }

  private static List<String> newImages(byte[] records) {
    List<String> images = new ArrayList<>();
    try (JsonParser in = FACTORY.createParser(records)) {
      while (in.nextToken() != null) {
        if (in.currentToken() == JsonToken.FIELD_NAME && in.currentName().equals("NewImage")) {
          in.nextToken();
          images.add(copied(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return images;
  }

  private static String copied(JsonParser in) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.copyCurrentStructure(in);
    }
    return text.toString();
  }
}
