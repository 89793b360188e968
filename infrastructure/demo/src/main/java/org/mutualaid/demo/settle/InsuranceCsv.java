package org.mutualaid.demo.settle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.mutualaid.benefit.Event;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Quarter;

/** The file that the insurance would send of a town; some in it are not on the roster. */
final class InsuranceCsv {
  static final String HEADER = "subject,kind,from,to,cause,selfPay1\n";

  /** One in so many rows is of somebody whom the roster does not know. */
  private static final int STRANGER_ONE_IN = 100;

  private InsuranceCsv() {}

  static byte[] of(Town town, Quarter quarter) {
    var file = new StringBuilder(HEADER);
    for (Iterator<Town.Told> all = town.told(quarter); all.hasNext(); ) {
      Town.Told told = all.next();
      sum(file, told.subject(), told.sum());
      told.stay().ifPresent(stay -> stay(file, told.subject(), stay));
    }
    for (int i = 0; i < strangers(town); i++) {
      file.append("x-%07d,OUTPATIENT,,%s,,5000.00\n".formatted(i, quarter.last()));
    }
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static int strangers(Town town) {
    return town.members() / STRANGER_ONE_IN;
  }

  private static void sum(StringBuilder file, String subject, Event.OutpatientYearToDate sum) {
    file.append(subject).append(",OUTPATIENT,,").append(sum.date()).append(",,");
    file.append(yuan(sum.selfPay1())).append('\n');
  }

  private static void stay(StringBuilder file, String subject, Event.HospitalStay stay) {
    file.append(subject).append(",STAY,").append(stay.admission()).append(',');
    file.append(stay.discharge()).append(',').append(stay.cause()).append(',');
    file.append(
            stay.selfPay1Cycles().stream().map(InsuranceCsv::yuan).collect(Collectors.joining(" ")))
        .append('\n');
  }

  private static String yuan(Money sum) {
    return BigDecimal.valueOf(sum.fen(), 2).toPlainString();
  }
}
