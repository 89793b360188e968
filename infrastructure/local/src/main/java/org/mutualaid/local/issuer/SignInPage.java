package org.mutualaid.local.issuer;

import java.util.List;
import java.util.stream.Collectors;
import org.mutualaid.local.http.Page;

/** The sign-in: one button for each demo person, no password. */
final class SignInPage {
  private SignInPage() {}

  static String of(List<DemoPerson> people, String query) {
    String buttons =
        people.stream()
            .map(
                person ->
                    "<button name=\"person\" value=\"%s\"><b>%s</b><br>%s</button>"
                        .formatted(
                            Page.escaped(person.subject()),
                            Page.escaped(person.name()),
                            Page.escaped(person.say())))
            .collect(Collectors.joining("\n"));
    return Page.of(
        "登录 · Sign in",
        "<form method=\"post\" action=\"/authorize?%s\">%s</form>"
            .formatted(Page.escaped(query), buttons));
  }
}
