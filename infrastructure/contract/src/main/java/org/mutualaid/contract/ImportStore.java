package org.mutualaid.contract;

import org.mutualaid.people.People;
import org.mutualaid.roster.ImportWork;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.LinkKey;
import org.mutualaid.roster.Links;
import org.mutualaid.roster.Offices;
import org.mutualaid.roster.Register;
import org.mutualaid.roster.Roster;

/** The ports of imports that are kept together: what one writes another reads. */
public record ImportStore(
    Imports imports,
    ImportWork work,
    Roster roster,
    Offices offices,
    People people,
    Register register,
    Links links,
    LinkKey linkKey) {}
