package org.mutualaid.benefit;

import java.util.List;

/**
 * Benefits of which one event is paid once: by the one that pays most, by the first listed where
 * two pay the same. Benefits outside every group add up.
 */
public record CoordinationGroup(String name, List<BenefitCode> benefits) {}
