package org.mutualaid.roster;

import java.util.List;

/** What became of one row, or would. */
public record RowResult(RowKind kind, List<Remark> remarks) {}
