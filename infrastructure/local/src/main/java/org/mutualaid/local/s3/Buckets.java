package org.mutualaid.local.s3;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Credentials;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.Resource;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** S3Proxy with the template's buckets and the origins they let in. */
public final class Buckets implements AutoCloseable {
  private final S3Proxy proxy;

  private Buckets(S3Proxy proxy) {
    this.proxy = proxy;
  }

  /** Starts it; buckets that are not there yet are made. */
  public static Buckets start(List<Resource> buckets, BlobStore store, InetSocketAddress at) {
    buckets.forEach(bucket -> make(store, Arns.reference(bucket)));
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(store)
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4, Credentials.KEY_ID, Credentials.SECRET)
            .endpoint(URI.create("http://%s:%d".formatted(at.getHostString(), at.getPort())))
            .ignoreUnknownHeaders(true)
            .corsRules(cors(buckets))
            .build();
    try {
      proxy.start();
      return new Buckets(proxy);
    } catch (Exception e) {
      throw Listener.refused("S3", at, e);
    }
  }

  private static void make(BlobStore store, String bucket) {
    try {
      store.headBucket(HeadBucketRequest.builder().bucket(bucket).build());
    } catch (S3Exception e) {
      store.createContainer(CreateBucketRequest.builder().bucket(bucket).build());
    }
  }

  /** S3Proxy knows one set of rules; the buckets' are joined. */
  private static CrossOriginResourceSharing cors(List<Resource> buckets) {
    List<JsonNode> rules = new ArrayList<>();
    for (Resource bucket : buckets) {
      rules.addAll(Json.elements(bucket.properties().path("CorsConfiguration").path("CorsRules")));
    }
    return rules.isEmpty()
        ? CrossOriginResourceSharing.disabled()
        : new CrossOriginResourceSharing(
            joined(rules, "AllowedOrigins"),
            joined(rules, "AllowedMethods"),
            joined(rules, "AllowedHeaders"),
            joined(rules, "ExposedHeaders"),
            "");
  }

  private static List<String> joined(List<JsonNode> rules, String name) {
    return rules.stream().flatMap(rule -> Json.texts(rule.path(name)).stream()).distinct().toList();
  }

  /** The port it listens on. */
  public int port() {
    return proxy.getPort();
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      System.err.println("S3 did not stop: " + e);
    }
  }
}
