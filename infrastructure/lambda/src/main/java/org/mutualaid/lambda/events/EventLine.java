package org.mutualaid.lambda.events;

import org.mutualaid.lambda.json.Members;

/**
 * The one line that an event leaves in the log. It takes counts, codes and kinds of exceptions, and
 * no free text, so nothing personal can get in: not a key, a name, or an exception's message.
 */
public final class EventLine {

  private final Members line = new Members();

  /**
   * Begins a line.
   *
   * @param function its name, e.g. {@code notify}
   */
  public EventLine(String function) {
    line.with("function", function);
  }

  /** The line with how many there were of something. */
  public EventLine with(String name, long count) {
    line.with(name, count);
    return this;
  }

  /** The line with one of the codes that this system has for something. */
  public EventLine with(String name, Enum<?> code) {
    line.with(name, code.name());
    return this;
  }

  /** The line with the kinds of an exception and its causes, and where in our code it arose. */
  public EventLine cause(Throwable thrown) {
    Cause.addTo(line, thrown);
    return this;
  }

  /** The line as JSON. */
  public String text() {
    return line.text();
  }

  /** Writes the line; Lambda takes each line of standard output as one entry of the log. */
  public void write() {
    System.out.println(text());
  }
}
