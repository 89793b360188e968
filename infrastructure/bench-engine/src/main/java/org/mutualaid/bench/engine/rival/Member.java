package org.mutualaid.bench.engine.rival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Traits;

/** Who was in hospital. */
public final class Member {
  private final Cover cover;
  private final LocalDate day;

  /** What is known of somebody on a day. */
  public Member(Cover cover, LocalDate day) {
    this.cover = cover;
    this.day = day;
  }

  public boolean isActive() {
    return cover.memberships().stream().anyMatch(membership -> membership.on(day));
  }

  public boolean isCard() {
    return cover.traits().serviceCard().orElseThrow();
  }

  public String getInsurance() {
    return cover.traits().insurance().orElseThrow();
  }

  public boolean isDues() {
    return cover.traits().unitPaysDues().orElseThrow();
  }

  public boolean isRetired() {
    return cover.traits().employment().orElseThrow() == Traits.Employment.RETIRED;
  }

  public long getAge() {
    return ChronoUnit.YEARS.between(cover.traits().birthDate().orElseThrow(), day);
  }
}
