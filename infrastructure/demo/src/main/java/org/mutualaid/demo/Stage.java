package org.mutualaid.demo;

import java.io.PrintStream;
import java.util.function.Consumer;

/** What every story is played on: one run against one cloud. */
final class Stage {
  private final Options options;
  private final Run run;
  private final Cloud cloud;
  private final Api api;
  private final SignIn signIn;
  private final Narrator narrator;

  Stage(Options options, Run run, PrintStream out, Consumer<Exchange> observer) {
    this.options = options;
    this.run = run;
    this.cloud = new Cloud(options.patience());
    this.api = new Api(options, cloud, observer);
    this.signIn = new SignIn(options, cloud);
    this.narrator = new Narrator(out);
  }

  /** Somebody of the demo people, signed in. */
  Visitor as(String person) {
    return new Visitor(api, person, signIn.tokenOf(person));
  }

  Options options() {
    return options;
  }

  Run run() {
    return run;
  }

  Cloud cloud() {
    return cloud;
  }

  Api api() {
    return api;
  }

  Patience patience() {
    return options.patience();
  }

  Narrator narrator() {
    return narrator;
  }
}
