package org.mutualaid.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mutualaid.demo.Demo;
import org.mutualaid.demo.Surprise;

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
      play(cloud);
      return cloud;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A surprise is told with the story up to it. */
  private static void play(RunningCloud cloud) {
    var story = new ByteArrayOutputStream();
    try {
      Demo.play(cloud.options(), new PrintStream(story, true, UTF_8), cloud::saw);
    } catch (Surprise surprise) {
      cloud.close();
      throw new AssertionError(story.toString(UTF_8), surprise);
    }
  }
}
