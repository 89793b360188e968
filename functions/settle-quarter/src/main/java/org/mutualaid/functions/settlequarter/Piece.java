package org.mutualaid.functions.settlequarter;

import java.io.InputStream;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.settlementcsv.Chunk;

/** A chunk as steps hand it on. */
record Piece(Chunk chunk) {
  static Json written(Chunk chunk) {
    return new Members()
        .with("from", chunk.from())
        .with("to", chunk.to())
        .with("members", chunk.members());
  }

  static Piece read(EventNode part) {
    return new Piece(
        new Chunk(
            TotalsForm.number(part, "from"),
            TotalsForm.number(part, "to"),
            Math.toIntExact(TotalsForm.number(part, "members"))));
  }

  org.mutualaid.settlementcsv.Members members(InputStream bytes, String issuer, Job job) {
    return new org.mutualaid.settlementcsv.Members(bytes, issuer, job.quarter(), job.on());
  }
}
