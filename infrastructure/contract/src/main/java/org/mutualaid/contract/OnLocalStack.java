package org.mutualaid.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks a test of an adapter on LocalStack: skipped, with the reason, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnLocalStack.Condition.class)
public @interface OnLocalStack {
  /** Looks for it when the test begins. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return LocalStack.named()
          .map(endpoint -> ConditionEvaluationResult.enabled("LocalStack is at " + endpoint))
          .orElseGet(() -> ConditionEvaluationResult.disabled(LocalStack.absence()));
    }
  }
}
