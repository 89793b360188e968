package org.mutualaid.local;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.mutualaid.local.issuer.DemoPerson;
import org.mutualaid.local.lambda.Functions;
import org.mutualaid.local.template.Template;

/** What somebody who just started the cloud wants to know. */
final class Overview {
  private final Options options;
  private final Template template;
  private final Functions functions;

  Overview(Options options, Template template, Functions functions) {
    this.options = options;
    this.template = template;
    this.functions = functions;
  }

  void print(PrintStream out) {
    out.println();
    address(out, "API", Addresses.GATEWAY, "");
    address(out, "sign-in, console", Addresses.ISSUER, "/console");
    address(out, "DynamoDB", Addresses.DYNAMODB, "");
    address(out, "S3", Addresses.S3, "");
    address(out, "SNS", Addresses.SNS, "");
    address(out, "KMS", Addresses.KMS, "");
    out.println("\nFunctions, with the SHA-256 of the zip each runs");
    functions.codes().forEach((name, code) -> out.printf("  %-26s %s%n", name, code.sha256()));
    out.println("\nDemo people (no password)");
    DemoPerson.read(options.people())
        .forEach(p -> out.printf("  %-18s %s%n", p.subject(), p.say()));
    out.println("\nLeft to the cloud: " + left());
    out.printf("Data and logs are in %s; Ctrl-C stops, make reset forgets.%n%n", options.data());
  }

  private void address(PrintStream out, String what, int port, String path) {
    out.printf("  %-18s %s%s%n", what, options.url(port), path);
  }

  private String left() {
    return template.leftToTheCloud().entrySet().stream()
        .map(type -> type.getValue() + " " + type.getKey().replace("AWS::", ""))
        .collect(Collectors.joining(", "));
  }
}
