"""Turns template.yaml into what CloudFormation gets: the OpenAPI file inlined, SAM expanded.

The cloud resolves the include before SAM sees the template; the translator by itself refuses Auth
beside an include. So the file is inlined first, here and for every check.
"""

import copy
import logging
import os
from pathlib import Path

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-1")

from samcli.yamlhelper import yaml_parse  # noqa: E402
from samtranslator.translator.transform import transform  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
logging.disable(logging.WARNING)


class NoManagedPolicies:
    """No function here uses a managed policy by its short name."""

    def load(self):
        return {}


def load(path):
    return yaml_parse(Path(path).read_text(encoding="utf-8"))


def inlined(template):
    """The template with the OpenAPI file in place of its include."""
    whole = copy.deepcopy(template)
    for resource in whole["Resources"].values():
        body = resource.get("Properties", {}).get("DefinitionBody", {})
        include = body.get("Fn::Transform", {})
        if include.get("Name") == "AWS::Include":
            resource["Properties"]["DefinitionBody"] = load(ROOT / include["Parameters"]["Location"])
        if resource["Type"] == "AWS::Serverless::Function":
            # The translator takes only what `sam deploy` has uploaded.
            resource["Properties"]["CodeUri"] = "s3://bucket/function.zip"
        if resource["Type"] == "AWS::Serverless::StateMachine":
            resource["Properties"]["DefinitionUri"] = "s3://bucket/machine.asl.json"
    return whole


def expanded(inlined_template):
    return transform(copy.deepcopy(inlined_template), {}, NoManagedPolicies())
