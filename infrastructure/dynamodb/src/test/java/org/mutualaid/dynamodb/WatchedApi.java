package org.mutualaid.dynamodb;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes every call to DynamoDB, and lets something happen before or after it. */
final class WatchedApi implements Api {
  private static final Hook NOTHING = (operation, request) -> {};

  private final Api delegate;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private volatile Hook before = NOTHING;
  private volatile Hook after = NOTHING;

  WatchedApi(Api delegate) {
    this.delegate = delegate;
  }

  /** What happens beside a call. */
  @FunctionalInterface
  interface Hook {
    void on(String operation, Request request) throws IOException;
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

  @Override
  public Reply call(String operation, Request request) throws IOException {
    calls.add(operation);
    before.on(operation, request);
    Reply reply = delegate.call(operation, request);
    after.on(operation, request);
    return reply;
  }
}
