package org.mutualaid.roster;

import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;

/**
 * A unit as the federation's register has it.
 *
 * @param district the district office it belongs to
 * @param first who reviews its members' claims first
 * @param staff how many people work there, by whom participation is measured
 */
public record Office(OfficeId id, OfficeId district, Role first, int staff) {}
