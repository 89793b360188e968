"""Rules of the gateway: routes, authorizer, its own answers, logs, limits, the firewall."""

import json
import re
from functools import cache

import expand
from rules import as_list, att, rule

WORDS = expand.ROOT / "infrastructure/lambda/src/main/resources/words"
LARGEST_REQUEST_BYTES = "65536"

NO_PERSON = {
    "$context.requestId", "$context.requestTimeEpoch", "$context.httpMethod", "$context.resourcePath",
    "$context.status", "$context.responseLength", "$context.responseLatency",
    "$context.integrationLatency", "$context.error.responseType", "$context.wafResponseCode",
}  # fmt: skip
OWN_ANSWERS = {
    "ACCESS_DENIED": 401, "UNAUTHORIZED": 401, "EXPIRED_TOKEN": 401,
    "MISSING_AUTHENTICATION_TOKEN": 404, "INVALID_SIGNATURE": 404, "RESOURCE_NOT_FOUND": 404,
    "UNSUPPORTED_MEDIA_TYPE": 404, "REQUEST_TOO_LARGE": 413, "THROTTLED": 429, "QUOTA_EXCEEDED": 429,
    "WAF_FILTERED": 403, "INTEGRATION_TIMEOUT": 504, "INTEGRATION_FAILURE": 503,
    "AUTHORIZER_FAILURE": 503, "AUTHORIZER_CONFIGURATION_ERROR": 500, "API_CONFIGURATION_ERROR": 500,
    "DEFAULT_4XX": 400, "DEFAULT_5XX": 500,
}  # fmt: skip


@rule("one permission for each operation")
def permissions(view):
    wanted = {(m.upper(), re.sub(r"{[^}]*}", "*", p)): target(op) for p, m, op in view.routes()}
    granted = [g for r in view.expanded.values() if r["Type"] == "AWS::Lambda::Permission" for g in grant(r)]
    for route, function in wanted.items():
        count = granted.count((route, function))
        if count != 1:
            yield f"{route[0]} {route[1]} may be invoked on {function}'s alias by {count} permissions, not 1."
    for route, function in granted:
        if wanted.get(route) != function:
            yield f"A permission lets {route[0]} {route[1]} invoke {function}; the OpenAPI file does not."


def grant(resource):
    """The route and the function that a permission of the gateway is for."""
    properties = resource["Properties"]
    source = json.dumps(properties.get("SourceArn", ""))
    found = re.search(r"/([A-Z]+)(/[^\"]*)\"", source)
    if properties["Principal"] != "apigateway.amazonaws.com" or not found or "authorizers" in source:
        return
    alias = properties["FunctionName"].get("Ref", "")
    path = found[2]
    yield (found[1], path), alias.removesuffix("Aliaslive") if alias.endswith("Aliaslive") else "no alias of"


def target(operation):
    """The function that an integration names, by its alias."""
    uri = operation["x-amazon-apigateway-integration"]["uri"]["Fn::Sub"]
    found = re.fullmatch(
        r"arn:\$\{AWS::Partition}:apigateway:\$\{AWS::Region}:lambda:path/2015-03-31/functions/"
        r"\$\{(\w+)\.Alias}/invocations", uri)
    return found[1] if found else uri


@rule("every integration names a function that is there")
def integrations(view):
    for path, method, operation in view.routes():
        if target(operation) not in view.functions:
            yield f"{method.upper()} {path} goes to {target(operation)}, which is no function here."


@rule("T2 the authorizer stands before every route")
def authorizer_everywhere(view):
    body = next(r for r in view.expanded.values() if r["Type"] == "AWS::ApiGateway::RestApi")["Properties"]["Body"]
    schemes = body.get("components", {}).get("securitySchemes", body.get("securityDefinitions", {}))
    for path, method, operation in view.operations(body):
        named = [n for s in operation.get("security", []) for n in s]
        if not named or any("x-amazon-apigateway-authorizer" not in schemes.get(n, {}) for n in named):
            yield f"{method} {path} has no authorizer."


@rule("the authorizer works in the cloud and in SAM local")
def authorizer(view):
    auth = view.api.get("Auth", {})
    name = auth.get("DefaultAuthorizer")
    own = auth.get("Authorizers", {}).get(name, {})
    if att(own.get("FunctionArn")) not in view.functions or "Fn::GetAtt" not in own.get("FunctionArn", {}):
        yield "FunctionArn is not the plain ARN of a function here: SAM local ignores any other."
    if own.get("FunctionPayloadType") != "REQUEST" or own.get("Identity", {}).get("Headers") != ["Authorization"]:
        yield "It is not a REQUEST authorizer that asks for the header Authorization."
    if auth.get("AddDefaultAuthorizerToCorsPreflight") is not False:
        yield "Preflights carry no token, so the authorizer may not stand before them."


@rule("the gateway's own answers are problems")
def own_answers(view):
    answers = view.api.get("GatewayResponses", {})
    for kind, status in OWN_ANSWERS.items():
        answer = answers.get(kind, {})
        headers = answer.get("ResponseParameters", {}).get("Headers", {})
        body = json.loads(answer.get("ResponseTemplates", {}).get("application/json", "{}"))
        if answer.get("StatusCode") != status or body.get("status") != status:
            yield f"{kind} is not answered {status}, in status line and body."
        if not is_worded(body):
            yield f"{kind} is not worded as the functions word it, in both languages."
        if "application/problem+json" not in headers.get("Content-Type", "") or "Access-Control-Allow-Origin" not in headers:
            yield f"{kind} is not problem+json that another origin may read."
        if status in (429, 503) and "Retry-After" not in headers:
            yield f"{kind} does not say when to try again."


def is_worded(body):
    """Whether title and detail are the words of the catalogue, Chinese first."""
    slug = body.get("type", "").removeprefix("/docs/problems.md#")
    return all(
        body.get(part) == " / ".join(words(language).get(f"{slug}.{part}", "") for language in ("zh-CN", "en"))
        for part in ("title", "detail")
    )


@cache
def words(language):
    lines = (WORDS / language / "problems.properties").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("=", 1) for line in lines if "=" in line and not line.startswith("#")]
    return {key: value.replace("{0}", LARGEST_REQUEST_BYTES) for key, value in pairs}


@rule("T3 logs, traces and the firewall are on")
def watched(view):
    settings = view.api.get("AccessLogSetting", {})
    variables = set(re.findall(r"\$[\w.]+", settings.get("Format", "")))
    if not variables or not variables <= NO_PERSON:
        yield f"The access log is off, or names a person: {sorted(variables - NO_PERSON)}."
    if any(s.get("LoggingLevel") != "ERROR" for s in view.api["MethodSettings"]) or "TracingEnabled" not in view.api:
        yield "The execution log or the traces are off."
    if not view.of_type("AWS::WAFv2::WebACLAssociation"):
        yield "No firewall stands before the stage."


@rule("T12 one origin, never any")
def origins(view):
    if '"\'*\'"' in json.dumps(view.api):
        yield "The gateway lets any origin in."
    for name, bucket in view.of_type("AWS::S3::Bucket").items():
        for cors in bucket.get("CorsConfiguration", {}).get("CorsRules", []):
            if "*" in cors["AllowedOrigins"] or "*" in cors.get("AllowedHeaders", []):
                yield f"{name} lets any origin or any header in."


@rule("T14 limits on the stage and on what changes a claim")
def throttles(view):
    limited = {
        (s["HttpMethod"], s["ResourcePath"].replace("~1", "/").replace("//", "/"))
        for s in view.api["MethodSettings"] if s.get("ThrottlingRateLimit") and s.get("ThrottlingBurstLimit")
    }
    posts = [("POST", path) for path, method, _ in view.routes() if method == "post"]
    for route in [("*", "/*"), *posts]:
        if route not in limited:
            yield f"{route[0]} {route[1]} has no limit of its own."


@rule("T16 no body is ever traced")
def traced_data(view):
    for settings in view.api["MethodSettings"]:
        if settings.get("DataTraceEnabled") is not False:
            yield f"{settings['ResourcePath']} may write bodies into the execution log."


@rule("the OpenAPI file is what REST import takes")
def importable(view):
    body = view.api["DefinitionBody"]
    text = json.dumps(body)
    for word in ('"discriminator"', '"nullable"', '"exclusiveMinimum"', '"format": "int'):
        if word in text:
            yield f"{word} is not taken."
    for name, model in body["components"]["schemas"].items():
        if not name.isalnum():
            yield f"The model name {name} is not alphanumeric."
        closed = model.get("additionalProperties") is False or "oneOf" in model
        if name.endswith("Request") and not closed:
            yield f"{name} lets unknown fields in."
    for path, method, operation in view.operations():
        if any("$ref" in p for p in as_list(operation.get("parameters", []))):
            yield f"{method} {path} refers to a parameter instead of writing it out."
