package org.mutualaid.acceptance;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mutualaid.demo.Demo;

/** Starts the cloud before the first acceptance test, plays the stories on it, and stops it. */
final class OneCloud implements ParameterResolver, ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return RunningCloud.isPacked()
        ? enabled("all functions are packed")
        : disabled("functions/*/target/function.zip are not there: run mvn verify, not mvn test");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningCloud.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneCloud.class))
        .computeIfAbsent(RunningCloud.class, key -> played());
  }

  private static RunningCloud played() {
    try {
      var cloud = new RunningCloud();
      var story = new ByteArrayOutputStream();
      play(cloud, new PrintStream(story, true, StandardCharsets.UTF_8));
      return cloud;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(RunningCloud cloud, PrintStream out) {
    Demo.play(cloud.options(), out, cloud::saw);
  }
}
