"""Rules of what is kept: tables, buckets, topics, queues, logs; and of running in every partition."""

import json
import re

from rules import att, rule

KEPT = {"AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::KMS::Key"}


@rule("T8 tables can be restored, and are not lost by mistake")
def tables(view):
    for name, table in view.of_type("AWS::DynamoDB::Table").items():
        if not table.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled"):
            yield f"{name} cannot be restored to a point in time."
        if table.get("DeletionProtectionEnabled") is not True:
            yield f"{name} can be deleted by mistake."
        if att(table.get("SSESpecification", {}).get("KMSMasterKeyId")) != "StorageKey":
            yield f"{name} is not encrypted by our key."
    for name in ("ClaimsTable", "ImportsTable"):
        table = view.of_type("AWS::DynamoDB::Table")[name]
        if table.get("StreamSpecification", {}).get("StreamViewType") != "NEW_AND_OLD_IMAGES":
            yield f"{name} has no stream of old and new."
    claims = view.of_type("AWS::DynamoDB::Table")["ClaimsTable"]
    if claims.get("TimeToLiveSpecification") != {"AttributeName": "expiresAt", "Enabled": True}:
        yield "ClaimsTable does not forget what has expired."


@rule("what is kept outlives the stack")
def retained(view):
    for name, resource in view.resources.items():
        if resource["Type"] in KEPT:
            for policy in ("DeletionPolicy", "UpdateReplacePolicy"):
                if resource.get(policy) != "Retain":
                    yield f"{name} has no {policy} Retain."


@rule("T9 buckets are closed, encrypted, versioned, logged")
def buckets(view):
    for name, bucket in view.of_type("AWS::S3::Bucket").items():
        blocks = bucket.get("PublicAccessBlockConfiguration", {})
        if len(blocks) != 4 or not all(blocks.values()):
            yield f"{name} can be made public."
        if "BucketEncryption" not in bucket or bucket.get("VersioningConfiguration") != {"Status": "Enabled"}:
            yield f"{name} is not encrypted or not versioned."
        if "LifecycleConfiguration" not in bucket:
            yield f"{name} keeps everything for ever."
    yield from papers_bucket(view)


def papers_bucket(view):
    papers = view.of_type("AWS::S3::Bucket")["PapersBucket"]
    encryption = papers["BucketEncryption"]["ServerSideEncryptionConfiguration"][0]
    if att(encryption["ServerSideEncryptionByDefault"].get("KMSMasterKeyID")) != "StorageKey" or not encryption.get("BucketKeyEnabled"):
        yield "Papers are not encrypted by our key, with a bucket key."
    if "LoggingConfiguration" not in papers:
        yield "Nobody records who reads papers."
    if not isinstance(papers["BucketName"], dict) or "Fn::Sub" not in papers["BucketName"]:
        yield "The bucket's name is not made of account, region and stage."
    policies = [p for p in view.of_type("AWS::S3::BucketPolicy").values() if att(p["Bucket"]) == "PapersBucket"]
    text = json.dumps(policies)
    for condition in ("aws:SecureTransport", "s3:signatureAge", "s3:if-none-match"):
        if condition not in text:
            yield f"The policy of the papers says nothing of {condition}."


@rule("T6 failures are kept sealed, and told")
def queues(view):
    alarms = view.of_type("AWS::CloudWatch::Alarm").values()
    told = {att(d["Value"]) for a in alarms if a.get("Threshold") == 1 for d in a.get("Dimensions", [])}
    for name, queue in view.of_type("AWS::SQS::Queue").items():
        if att(queue.get("KmsMasterKeyId")) != "StorageKey":
            yield f"{name} is not encrypted by our key."
        if name not in told:
            yield f"Nobody hears of the first message in {name}."
    for name, topic in view.of_type("AWS::SNS::Topic").items():
        if att(topic.get("KmsMasterKeyId")) != "StorageKey":
            yield f"{name} is not encrypted by our key."


@rule("T10 logs end, and are sealed")
def logs(view):
    for name, log in view.of_type("AWS::Logs::LogGroup").items():
        if "RetentionInDays" not in log or att(log.get("KmsKeyId")) != "StorageKey":
            yield f"{name} is kept for ever, or not encrypted by our key."
    for name, function in view.functions.items():
        if function.get("LoggingConfig", {}).get("LogGroup") != {"Ref": "FunctionLog"}:
            yield f"{name} writes to a log nobody set up."


@rule("every partition")
def partitions(view):
    text = json.dumps(view.template, ensure_ascii=False)
    for found in sorted(set(re.findall(r"arn:aws[\w-]*:[^\"]{0,40}", text))):
        yield f"{found} names a partition."
    for found in sorted(set(re.findall(r"\.[\w$:{}-]+\.amazonaws\.com(?:\.cn)?", text))):
        if not found.startswith(".s3."):
            yield f"{found} names a partition's domain."
