"""The rules by name. Each gets a View of the template and says what is wrong, sentence by sentence."""

from functools import cached_property

import expand

RULES = {}
NAMES = RULES.keys()


def rule(name):
    def register(check):
        RULES[name] = check
        return check

    return register


class View:
    """A template with its OpenAPI file inlined, and what SAM makes of it."""

    def __init__(self, template):
        self.template = template
        self.resources = template["Resources"]

    @cached_property
    def expanded(self):
        return expand.expanded(self.template)["Resources"]

    def of_type(self, kind):
        return {k: r["Properties"] for k, r in self.resources.items() if r["Type"] == kind}

    @cached_property
    def functions(self):
        defaults = self.template["Globals"]["Function"]
        found = self.of_type("AWS::Serverless::Function")
        return {k: {**defaults, **properties} for k, properties in found.items()}

    @cached_property
    def api(self):
        return next(iter(self.of_type("AWS::Serverless::Api").values()))

    def operations(self, body=None):
        """Path, method and operation of every route but the preflights."""
        for path, item in (body or self.api["DefinitionBody"])["paths"].items():
            for method, operation in item.items():
                if method != "options":
                    yield path, method, operation

    def routes(self):
        """The operations that a function answers."""
        for path, method, operation in self.operations():
            if operation["x-amazon-apigateway-integration"]["type"] == "aws_proxy":
                yield path, method, operation

    def statements(self, function):
        """What the role of a function allows, besides logs."""
        role = self.resources[self.role_of(function)]["Properties"]
        return [s for p in role.get("Policies", []) for s in p["PolicyDocument"]["Statement"]]

    def role_of(self, function):
        return att(self.functions[function].get("Role"))


def att(value):
    """The resource that a GetAtt or a Ref names."""
    if isinstance(value, dict):
        if "Fn::GetAtt" in value:
            name = value["Fn::GetAtt"]
            return name[0] if isinstance(name, list) else name.split(".")[0]
        return value.get("Ref")
    return None


def as_list(value):
    return value if isinstance(value, list) else [value]


def findings(name, template):
    return list(RULES[name](View(template)))


import rules_functions  # noqa: E402, F401
import rules_gate  # noqa: E402, F401
import rules_storage  # noqa: E402, F401
