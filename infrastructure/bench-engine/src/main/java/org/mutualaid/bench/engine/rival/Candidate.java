package org.mutualaid.bench.engine.rival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutualaid.benefit.Amount;
import org.mutualaid.money.Money;

/** A line in the making: first it passes the gates, then it has an amount, then that is capped. */
public final class Candidate {
  private static final int FEN_DIGITS = 2;

  private final Terms terms;
  private final Enrolled enrolled;
  private final List<String> steps = new ArrayList<>();
  private @Nullable String reason;
  private Money amount = Money.ZERO;
  private Money left = Money.ZERO;
  private boolean worked;
  private boolean reduced;

  /** A line of a benefit for an enrolment. */
  public Candidate(Terms terms, Enrolled enrolled) {
    this.terms = terms;
    this.enrolled = enrolled;
  }

  public Terms getTerms() {
    return terms;
  }

  public Enrolled getEnrolled() {
    return enrolled;
  }

  public String getPlan() {
    return terms.getPlan();
  }

  public String getBenefit() {
    return terms.getBenefit();
  }

  public boolean isNightly() {
    return terms.isNightly();
  }

  public int getYears() {
    return terms.getYears();
  }

  public int getLeastNights() {
    return terms.getLeastNights();
  }

  public long getStart() {
    return enrolled.getStart();
  }

  public long getSince() {
    return enrolled.getSince();
  }

  public LocalDate getSinceDay() {
    return day(enrolled.getSince());
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public boolean isTierKnown() {
    Amount most = terms.most();
    return (!isNightly() || terms.perNight().of(enrolled.enrolment()).isPresent())
        && (most == null || most.of(enrolled.enrolment()).isPresent());
  }

  public boolean isWindowed() {
    return terms.isWindowed();
  }

  /** Whether the stay was claimed outside the time for claims. */
  public boolean isOutside(Stay stay) {
    return terms.isOutside(stay);
  }

  public boolean isReduced() {
    return reduced;
  }

  public void setReduced(boolean reduced) {
    this.reduced = reduced;
  }

  /** A part of the amount. */
  public Money part(double factor) {
    return rounded(amount.yuan().multiply(BigDecimal.valueOf(factor)));
  }

  /** Half up to the fen. */
  static Money rounded(BigDecimal yuan) {
    return Money.ofYuan(yuan.setScale(FEN_DIGITS, RoundingMode.HALF_UP));
  }

  public boolean isWorked() {
    return worked;
  }

  public void setWorked(boolean worked) {
    this.worked = worked;
  }

  public List<String> getSteps() {
    return steps;
  }

  /** The sum for a night at this enrolment's tier. */
  public Money perNight() {
    return terms.perNight().of(enrolled.enrolment()).orElseThrow();
  }

  /** The most that the benefit pays in the period at this enrolment's tier. */
  public @Nullable Money getMost() {
    Amount most = terms.most();
    return most == null ? null : most.of(enrolled.enrolment()).orElseThrow();
  }

  /** Whether the amount is more than what is left of a cap; keeps what is left. */
  public boolean isOver(Money most, long used) {
    left = most.minus(new Money(used)).max(Money.ZERO);
    return amount.compareTo(left) > 0;
  }

  /** What was left of the cap that was looked at last. */
  public Money left() {
    return left;
  }

  /** Notes a step with its numbers. */
  public void step(String code, Object... numbers) {
    var text = new StringBuilder(code);
    for (Object number : numbers) {
      text.append(' ').append(number);
    }
    steps.add(text.toString());
  }

  /** The day of this number. */
  public LocalDate day(long number) {
    return LocalDate.ofEpochDay(number);
  }
}
