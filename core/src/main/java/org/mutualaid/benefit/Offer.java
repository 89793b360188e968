package org.mutualaid.benefit;

/** A benefit with the plan that it belongs to. */
record Offer(Plan plan, Benefit benefit) {}
