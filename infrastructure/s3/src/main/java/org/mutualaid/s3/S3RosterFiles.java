package org.mutualaid.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.RosterFile;
import org.mutualaid.roster.RosterFiles;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Rosters in a bucket of their own. What is worked on is copied to the disk first, since work takes
 * longer than a connection lasts, and is deleted from there when it is closed.
 */
public final class S3RosterFiles implements RosterFiles {
  private final S3Client client;
  private final Presigner presigner;
  private final String bucket;

  S3RosterFiles(S3Client client, Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * The bucket that IMPORTS_BUCKET names. A function that only reads what arrived declares
   * S3_ENDPOINT alone, and one that only hands out leaves S3_PRESIGN_ENDPOINT.
   */
  public static RosterFiles in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    String reading = S3Papers.reading(environment);
    String signing = S3Papers.signing(environment);
    return new S3RosterFiles(
        S3Papers.client(clients, reading),
        Presigner.in(clients, signing),
        clients.required("IMPORTS_BUCKET"));
  }

  @Override
  public Papers.Upload uploadOf(ImportId id, Declared declared, Instant signedAt) {
    return presigner.slot(
        bucket, key(id), CONTENT_TYPE, declared.size(), declared.sha256(), signedAt);
  }

  @Override
  public Optional<RosterFile> arrived(ImportId id) {
    try (InputStream object = client.getObject(get -> get.bucket(bucket).key(key(id)))) {
      return Optional.of(onDisk(object));
    } catch (NoSuchKeyException notThere) {
      return Optional.empty();
    } catch (SdkException e) {
      throw Outages.isOutage(e) ? new Unavailable("imports bucket", e) : e;
    } catch (IOException e) {
      throw new Unavailable("imports bucket", e);
    }
  }

  private static RosterFile onDisk(InputStream object) throws IOException {
    var copy = new Copy(Files.createTempFile("roster", ".csv"));
    try {
      Files.copy(object, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  /** The copy of a roster on the disk of the function. */
  private record Copy(Path path) implements RosterFile {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String key(ImportId id) {
    return "imports/" + id;
  }
}
