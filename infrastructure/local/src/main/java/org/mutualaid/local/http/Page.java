package org.mutualaid.local.http;

import com.google.common.html.HtmlEscapers;

/** A plain HTML page. */
public final class Page {
  private Page() {}

  /** A page with this title and this body. */
  public static String of(String title, String body) {
    return """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>%s</title>
        <style>body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
        button{font:inherit;text-align:left;width:100%%;padding:.6rem 1rem;margin:.2rem 0}</style>
        <h1>%s</h1>
        %s
        """
        .formatted(escaped(title), escaped(title), body);
  }

  /** Text that means nothing in HTML. */
  public static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
