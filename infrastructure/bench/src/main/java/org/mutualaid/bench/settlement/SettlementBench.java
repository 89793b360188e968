package org.mutualaid.bench.settlement;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.mutualaid.demo.settle.Town;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.memory.MemorySettlements;
import org.mutualaid.people.PersonId;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.settlement.MemberData;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.SettleMembers;
import org.mutualaid.settlement.Settling;
import org.mutualaid.settlement.Totals;

/**
 * Settles a quarter of towns of 10,000, 100,000 and a million members on one thread. Fails where
 * the cost of a member in the largest is above one and a half of that in the smallest.
 */
public final class SettlementBench {
  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
  private static final int WARMING = 60;
  private static final double LIMIT = 1.5;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();

  private SettlementBench() {}

  /**
   * Runs it.
   *
   * @param args the seed, if it is to be another one
   */
  public static void main(String[] args) {
    long seed = args.length == 0 || args[0].isEmpty() ? 20_261_125L : Long.parseLong(args[0]);
    System.out.printf("seed %d, one quarter each, one thread, processor time%n", seed);
    for (int i = 0; i < WARMING; i++) {
      microseconds(SIZES.getFirst(), seed + i);
    }
    double[] costs = new double[SIZES.size()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = median(SIZES.get(i), seed);
    }
    double linear = costs[costs.length - 1] / costs[0];
    System.out.printf(Locale.ROOT, "linear %.2f%n", linear);
    System.exit(linear <= LIMIT ? 0 : 1);
  }

  /** Of as many runs as make a million members, but three at least and eleven at most. */
  private static double median(int members, long seed) {
    int runs = Math.clamp(SIZES.getLast() / members, 3, 11);
    double[] costs = new double[runs];
    double all = 0;
    for (int run = 0; run < runs; run++) {
      long before = MACHINE.getProcessCpuTime();
      costs[run] = microseconds(members, seed + run);
      all += (MACHINE.getProcessCpuTime() - before) / 1e3 / members / runs;
    }
    Arrays.sort(costs);
    System.out.printf(
        Locale.ROOT,
        "%,d members: %.2f us a member, %,.0f members a second and core (with making the town and"
            + " collecting garbage %.2f us)%n",
        members,
        costs[runs / 2],
        1e6 / costs[runs / 2],
        all);
    return costs[runs / 2];
  }

  /** Of one member, in processor time of the thread that settles. */
  private static double microseconds(int members, long seed) {
    var quarter = new Quarter(2026, 1);
    var town = new Town(members, seed, quarter.year(), "issuer");
    var memory = new Memory(() -> Instant.EPOCH);
    town.people().forEach(new MemoryPeople(memory)::record);
    var settle = new SettleMembers(new MemorySettlements(memory));
    System.gc();
    var settling = new Settling(BOOK, quarter, quarter.last().plusDays(15));
    long start = THREADS.getCurrentThreadCpuTime();
    Totals totals = settle.all(settling, told(town, quarter), () -> true);
    double cost = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / members;
    if (totals.members() != members) {
      throw new IllegalStateException("settled " + totals + " of " + members);
    }
    return cost;
  }

  private static Iterator<MemberData> told(Town town, Quarter quarter) {
    Iterator<Town.Told> told = town.told(quarter);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return told.hasNext();
      }

      @Override
      public MemberData next() {
        Town.Told one = told.next();
        return new MemberData(PersonId.of(town.issuer(), one.subject()), one.events());
      }
    };
  }
}
