package org.mutualaid.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Notes every call to DynamoDB, and lets something happen before or after it. */
final class WatchedClient implements InvocationHandler {
  private static final Hook NOTHING = request -> {};

  private final DynamoDbClient delegate;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private volatile Hook before = NOTHING;
  private volatile Hook after = NOTHING;

  WatchedClient(DynamoDbClient delegate) {
    this.delegate = delegate;
  }

  /** What happens beside a call. */
  @FunctionalInterface
  interface Hook {
    void on(DynamoDbRequest request);
  }

  void before(Hook hook) {
    before = hook;
  }

  void after(Hook hook) {
    after = hook;
  }

  /** The calls made since this was asked last. */
  List<String> takeCalls() {
    List<String> made = List.copyOf(calls);
    calls.clear();
    return made;
  }

  /** The client to be watched. */
  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, this);
  }

  /**
   * Calls that build their request go through the interface's own method, and so come back here.
   */
  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (arguments == null || !(arguments[0] instanceof DynamoDbRequest request)) {
      return method.isDefault()
          ? InvocationHandler.invokeDefault(proxy, method, arguments)
          : method.invoke(delegate, arguments);
    }
    calls.add(request.getClass().getSimpleName().replace("Request", ""));
    before.on(request);
    Object answer = answer(method, request);
    after.on(request);
    return answer;
  }

  private Object answer(Method method, DynamoDbRequest request) throws Throwable {
    try {
      return method.invoke(delegate, request);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
