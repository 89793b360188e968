package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.people.PersonId;

/** How far an import is, and what was wrong in it, for the office that sent it. */
public final class ViewImport {
  private final Imports imports;

  public ViewImport(Imports imports) {
    this.imports = imports;
  }

  /**
   * The import with a page of its remarks; nothing if there is none that the caller may see.
   *
   * @param from where the page begins, 0 for the first
   */
  public Optional<Seen> on(ImportId id, PersonId caller, int from) {
    Imports.Opened opened = imports.view(id, caller);
    return opened
        .one()
        .filter(one -> StartImport.desk(opened).equals(Optional.of(one.post())))
        .map(one -> new Seen(one, imports.remarks(id, one.pass(), from)));
  }

  /** An import and some of what was wrong in it. */
  public record Seen(RosterImport one, Imports.Remarks remarks) {}
}
