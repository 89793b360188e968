package org.mutualaid.local.s3;

import java.io.InputStream;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A store that tells of each new object before it answers the one who put it. */
public final class NotifyingStore extends ForwardingBlobStore {
  private final Consumer<Arrived> told;

  /** Tells this of each object that has arrived in the store. */
  public NotifyingStore(BlobStore store, Consumer<Arrived> told) {
    super(store);
    this.told = told;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    PutObjectResponse response = super.putBlob(request, content);
    tell("Put", request.bucket(), request.key());
    return response;
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    CopyObjectResponse response = super.copyBlob(request);
    tell("Copy", request.destinationBucket(), request.destinationKey());
    return response;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
    tell("CompleteMultipartUpload", request.bucket(), request.key());
    return response;
  }

  private void tell(String how, String bucket, String key) {
    var stored = blobMetadata(HeadObjectRequest.builder().bucket(bucket).key(key).build());
    told.accept(new Arrived(how, bucket, key, stored.contentLength(), stored.eTag()));
  }

  /**
   * An object that is there now.
   *
   * @param how as S3 names it after {@code ObjectCreated:}
   * @param size in bytes
   */
  public record Arrived(String how, String bucket, String key, long size, String eTag) {}
}
