"""One broken copy of the template for each rule and each known trap: what is broken, which rule must
see it, and how it is broken. Each breaks the template it gets; one that breaks the OpenAPI file
returns the template with the file inlined."""

import expand

ALL = {}


def broken(what, rule):
    def register(break_it):
        ALL[what] = (rule, break_it)
        return break_it

    return register


def of(template, name):
    return template["Resources"][name]["Properties"]


def without(what, rule, resource, *path):
    """A copy in which one property, or the whole resource, is missing."""

    def break_it(template):
        holder = template["Resources"][resource] if path else template["Resources"]
        *way, last = path or (resource,)
        for step in way:
            holder = holder[step]
        del holder[last]

    ALL[what] = (rule, break_it)


def with_value(what, rule, resource, value, *path):
    """A copy in which one property is something else."""

    def break_it(template):
        holder = of(template, resource)
        *way, last = path
        for step in way:
            holder = holder[step]
        holder[last] = value

    ALL[what] = (rule, break_it)


# The five traps that plain linting of the template misses.


@broken("a circle through the bucket that wakes a function", "lint")
def circle(template):
    of(template, "InspectDocumentFunction")["Environment"]["Variables"]["PAPERS_BUCKET"] = {"Ref": "PapersBucket"}


@broken("an integration names no function, and the linter sees it", "lint")
def missing_function(template):
    return misdirected(template)


@broken("an integration names no function", "every integration names a function that is there")
def wrong_function(template):
    return misdirected(template)


def misdirected(template):
    inlined = expand.inlined(template)
    queue = of(inlined, "ClaimsApi")["DefinitionBody"]["paths"]["/admin/queue"]["get"]
    uri = queue["x-amazon-apigateway-integration"]["uri"]
    uri["Fn::Sub"] = uri["Fn::Sub"].replace("ListQueueFunction", "QueueFunction")
    return inlined


@broken("the included file is missing", "include")
def missing_include(template):
    of(template, "ClaimsApi")["DefinitionBody"]["Fn::Transform"]["Parameters"]["Location"] = "infrastructure/open-api.yaml"


@broken("the authorizer stands on an alias", "the authorizer works in the cloud and in SAM local")
def alias_authorizer(template):
    of(template, "ClaimsApi")["Auth"]["Authorizers"]["Token"]["FunctionArn"] = {"Ref": "AuthorizeFunction.Alias"}


@broken("the authorizer is a function that is not there", "lint")
def lost_authorizer(template):
    of(template, "ClaimsApi")["Auth"]["Authorizers"]["Token"]["FunctionArn"] = {"Fn::GetAtt": ["AuthoriseFunction", "Arn"]}


@broken("an operation has no Api event", "one permission for each operation")
def missing_permission(template):
    del of(template, "GetClaimFunction")["Events"]["GetClaimForReview"]


@broken("an Api event has another path than the OpenAPI file", "one permission for each operation")
def wrong_permission(template):
    of(template, "ListQueueFunction")["Events"]["ListQueue"]["Properties"]["Path"] = "/admin/queues"


# One for each other rule.


@broken("a route without the authorizer", "T2 the authorizer stands before every route")
def open_route(template):
    inlined = expand.inlined(template)
    of(inlined, "ClaimsApi")["DefinitionBody"]["paths"]["/admin/queue"]["get"]["security"] = [{"NONE": []}]
    return inlined


@broken("a request that lets unknown fields in", "the OpenAPI file is what REST import takes")
def open_request(template):
    inlined = expand.inlined(template)
    del of(inlined, "ClaimsApi")["DefinitionBody"]["components"]["schemas"]["StartClaimRequest"]["additionalProperties"]
    return inlined


@broken("two functions share a role", "T1 a role of its own, with nothing to spare")
def shared_role(template):
    of(template, "GetClaimFunction")["Role"] = of(template, "ListClaimsFunction")["Role"]


@broken("a role may do everything to a table", "T1 a role of its own, with nothing to spare")
def wide_role(template):
    of(template, "GetClaimRole")["Policies"][0]["PolicyDocument"]["Statement"][0]["Action"] = "dynamodb:*"


@broken("a function opens what is personal without need", "T15 who may open what is personal, and what each is told")
def nosy(template):
    of(template, "NotifyFunction")["Environment"]["Variables"]["DATA_KEY_ID"] = {"Fn::GetAtt": ["DataKey", "Arn"]}


@broken("a partition is written out", "every partition")
def one_partition(template):
    of(template, "GatewayLogWriter")["ManagedPolicyArns"] = ["arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs"]


@broken("a bucket can be lost with the stack", "what is kept outlives the stack")
def lost_bucket(template):
    template["Resources"]["PapersBucket"]["DeletionPolicy"] = "Delete"


@broken("bodies are traced", "T16 no body is ever traced")
def traced(template):
    of(template, "ClaimsApi")["MethodSettings"][0]["DataTraceEnabled"] = True


@broken("starting a claim has no limit", "T14 limits on the stage and on what changes a claim")
def unlimited(template):
    del of(template, "ClaimsApi")["MethodSettings"][1]


@broken("a stream without bisecting", "T5 what nobody waits for ends somewhere")
def blocked(template):
    del of(template, "NotifyFunction")["Events"]["Written"]["Properties"]["BisectBatchOnFunctionError"]


@broken("a function's alias is not published", "versions are published and swept")
def unpublished(template):
    del template["Globals"]["Function"]["AutoPublishAlias"]


@broken("the data key is open to another role", "T13 the data key serves the functions that are told of it")
def wide_key(template):
    roles = of(template, "DataKey")["KeyPolicy"]["Statement"][1]["Condition"]["ArnNotLike"]["aws:PrincipalArn"]
    roles.append({"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${AWS::StackName}-NotifyRole-*"})


with_value("the access log names the caller", "T3 logs, traces and the firewall are on", "ClaimsApi", "$context.identity.sourceIp", "AccessLogSetting", "Format")
without("no firewall", "T3 logs, traces and the firewall are on", "FirewallAtTheGate")
with_value("any origin may send papers", "T12 one origin, never any", "PapersBucket", ["*"], "CorsConfiguration", "CorsRules", 0, "AllowedOrigins")
without("a throttled caller gets no problem", "the gateway's own answers are problems", "ClaimsApi", "Properties", "GatewayResponses", "THROTTLED")
with_value("a slow function behind a route", "T4 limits of time, memory and number", "StartClaimFunction", 60, "Timeout")
without("the relay has no limit", "T4 limits of time, memory and number", "NotifyFunction", "Properties", "ReservedConcurrentExecutions")
without("a failed inspection is lost", "T5 what nobody waits for ends somewhere", "InspectDocumentFunction", "Properties", "EventInvokeConfig", "DestinationConfig")
without("nobody hears of a failed notice", "T6 failures are kept sealed, and told", "NoticesFailed")
without("a queue in clear", "T6 failures are kept sealed, and told", "SweepFailures", "Properties", "KmsMasterKeyId")
without("nobody hears of late notices", "T7 somebody hears of it", "StreamAge")
without("an alarm tells nobody", "T7 somebody hears of it", "GatewayErrors", "Properties", "AlarmActions")
without("a table that cannot be restored", "T8 tables can be restored, and are not lost by mistake", "PeopleTable", "Properties", "PointInTimeRecoverySpecification")
without("a table without its stream", "T8 tables can be restored, and are not lost by mistake", "ClaimsTable", "Properties", "StreamSpecification")
without("imports without their stream", "T8 tables can be restored, and are not lost by mistake", "ImportsTable", "Properties", "StreamSpecification")
without("papers without their policy", "T9 buckets are closed, encrypted, versioned, logged", "PapersPolicy")
without("a bucket that can be made public", "T9 buckets are closed, encrypted, versioned, logged", "PapersBucket", "Properties", "PublicAccessBlockConfiguration", "BlockPublicAcls")
without("a log kept for ever", "T10 logs end, and are sealed", "FunctionLog", "Properties", "RetentionInDays")
with_value("a secret in the environment", "T11 no value in the environment is written down", "NotifyFunction", "hunter2", "Environment", "Variables", "SMS_PASSWORD")
without("a key that is never rotated", "T13 the data key serves the functions that are told of it", "StorageKey", "Properties", "EnableKeyRotation")
