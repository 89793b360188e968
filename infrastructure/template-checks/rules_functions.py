"""Rules of the functions: roles, limits, what wakes them, what they are told, who watches them."""

import json

from rules import as_list, att, rule

SECONDS_BEHIND_A_ROUTE = 10
NOT_PERSONAL = {"AuthorizeFunction", "InspectDocumentFunction", "NotifyFunction", "SweepOutboxFunction", "ListClaimsFunction", "ListPlansFunction", "EstimateBenefitFunction", "GetEntitlementsFunction"}
RELAYS = ["NotifyFunction", "SweepOutboxFunction"]


@rule("versions are published and swept")
def versions(view):
    for name, function in view.functions.items():
        wanted = {"Runtime": "java25", "AutoPublishAlias": "live", "AutoPublishAliasAllProperties": True, "VersionDeletionPolicy": "Delete"}
        for key, value in wanted.items():
            if function.get(key) != value:
                yield f"{name} has {key} {function.get(key)}, not {value}."


@rule("T1 a role of its own, with nothing to spare")
def roles(view):
    taken = [view.role_of(name) for name in view.functions]
    for name in view.functions:
        role = view.role_of(name)
        if role is None or taken.count(role) != 1:
            yield f"{name} has no role of its own."
            continue
        if view.resources[role]["Properties"].get("ManagedPolicyArns") != [{"Ref": "WriteLogs"}]:
            yield f"{role} has managed policies other than WriteLogs."
        yield from wide(role, view.statements(name))
    for name, policy in view.of_type("AWS::IAM::ManagedPolicy").items():
        statements = policy["PolicyDocument"]["Statement"]
        # X-Ray knows no resources.
        yield from wide(name, [s for s in statements if not all(a.startswith("xray:Put") for a in as_list(s["Action"]))])


def wide(role, statements):
    for statement in statements:
        for action in as_list(statement["Action"]):
            if "*" in action:
                yield f"{role} may do {action}."
        for resource in as_list(statement["Resource"]):
            if resource == "*":
                yield f"{role} may do {statement['Action']} to everything."


@rule("T4 limits of time, memory and number")
def limits(view):
    for name, function in view.functions.items():
        kinds = {e["Type"] for e in function.get("Events", {}).values()}
        if "Api" in kinds and function["Timeout"] > SECONDS_BEHIND_A_ROUTE:
            yield f"{name} may outlast the caller's patience."
        if not function.get("MemorySize"):
            yield f"{name} has no memory set."
    for name in RELAYS:
        if not view.functions[name].get("ReservedConcurrentExecutions"):
            yield f"{name} has no limit of its own on how many run at once."


@rule("T5 what nobody waits for ends somewhere")
def ends(view):
    for name, function in view.functions.items():
        for event in function.get("Events", {}).values():
            if event["Type"] == "DynamoDB":
                yield from stream_ends(name, event["Properties"])
            elif event["Type"] != "Api":
                yield from invoke_ends(name, function.get("EventInvokeConfig", {}))


def stream_ends(name, mapping):
    bounded = 0 <= mapping.get("MaximumRetryAttempts", -1) <= 5 and mapping.get("MaximumRecordAgeInSeconds", -1) > 0
    partial = mapping.get("FunctionResponseTypes") == ["ReportBatchItemFailures"] and mapping.get("BisectBatchOnFunctionError")
    if not bounded or not partial or not mapping.get("DestinationConfig", {}).get("OnFailure"):
        yield f"{name}: one bad record of the stream could block the rest, or be lost."


def invoke_ends(name, config):
    if "MaximumRetryAttempts" not in config or "MaximumEventAgeInSeconds" not in config:
        yield f"{name} has no limit on how often or how long an event is tried."
    if not config.get("DestinationConfig", {}).get("OnFailure"):
        yield f"{name} loses an event that fails."


@rule("T7 somebody hears of it")
def alarms(view):
    alarms = view.of_type("AWS::CloudWatch::Alarm")
    for name, alarm in alarms.items():
        if not alarm.get("AlarmActions"):
            yield f"{name} tells nobody."
    watched = {(m["MetricStat"]["Metric"]["MetricName"], d["Value"].get("Ref"))
               for a in alarms.values() for m in a.get("Metrics", []) if "MetricStat" in m
               for d in m["MetricStat"]["Metric"]["Dimensions"]}
    for name in view.functions:
        for metric in ("Errors", "Throttles", "Duration"):
            if (metric, name) not in watched:
                yield f"Nobody hears of {name}'s {metric}."
    singles = {a.get("MetricName") for a in alarms.values()}
    for metric in ("IteratorAge", "RefusedTokens", "KeyRefusals", "MissedNotices", "5XXError", "Latency", "ThrottledRequests"):
        if metric not in singles:
            yield f"Nobody hears of {metric}."


@rule("T11 no value in the environment is written down")
def environment(view):
    for name, function in view.functions.items():
        for variable, value in function.get("Environment", {}).get("Variables", {}).items():
            if not isinstance(value, dict):
                yield f"{name} has {variable} written down: a secret, or something a parameter should say."


@rule("T15 who may open what is personal, and what each is told")
def personal(view):
    for name, function in view.functions.items():
        told = function.get("Environment", {}).get("Variables", {})
        allowed = json.dumps(view.statements(name)) if view.role_of(name) else ""
        for variable, resource in (("DATA_KEY_ID", "DataKey"), ("PEOPLE_TABLE", "PeopleTable"), ("CLAIMS_TABLE", "ClaimsTable"), ("NOTICES_TOPIC_ARN", "NoticesTopic")):
            if (variable in told) != (f'"{resource}' in allowed or "${" + resource in allowed):
                yield f"{name}'s environment and its role disagree about {resource}."
        if name in NOT_PERSONAL and ('"DataKey' in allowed or "DATA_KEY_ID" in told):
            yield f"{name} has no business with the data key."


@rule("T13 the data key serves the functions that are told of it")
def data_key(view):
    statements = view.of_type("AWS::KMS::Key")["DataKey"]["KeyPolicy"]["Statement"]
    denied = [s for s in statements if s["Effect"] == "Deny"]
    named = json.dumps([s["Condition"]["ArnNotLike"]["aws:PrincipalArn"] for s in denied])
    for name, function in view.functions.items():
        told = "DATA_KEY_ID" in function.get("Environment", {}).get("Variables", {})
        if told != (f"/${{AWS::StackName}}-{view.role_of(name)}-*" in named):
            yield f"{name} and the policy of the data key disagree."
        for statement in view.statements(name):
            if att(statement["Resource"]) == "DataKey" and "kms:EncryptionContext:owner" not in json.dumps(statement):
                yield f"{name} may use the data key for any owner."
    for name, key in view.of_type("AWS::KMS::Key").items():
        if key.get("EnableKeyRotation") is not True:
            yield f"{name} is never rotated."
