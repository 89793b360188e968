package org.mutualaid.bench;

import java.io.IOException;

/** A function to be measured, with a fresh question for each round. */
interface Candidate {
  Subject inRound(int round) throws IOException, InterruptedException;
}
