package org.mutualaid.plan;

import java.util.List;
import org.mutualaid.benefit.BenefitCode;

/**
 * A paper that a claim needs.
 *
 * @param anyOf codes of papers of which one is enough
 * @param askedBy the benefits that need it, which is why
 */
public record PaperRequirement(List<String> anyOf, List<BenefitCode> askedBy) {}
