package org.mutualaid.bench.engine.rival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
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

  public boolean isCardKnown() {
    return cover.traits().serviceCard().isPresent();
  }

  public boolean isCard() {
    return cover.traits().serviceCard().orElse(true);
  }

  public @Nullable String getInsurance() {
    return cover.traits().insurance().orElse(null);
  }

  public boolean isDuesKnown() {
    return cover.traits().unitPaysDues().isPresent();
  }

  public boolean isDues() {
    return cover.traits().unitPaysDues().orElse(true);
  }

  public @Nullable String getOccupation() {
    return cover.traits().occupation().orElse(null);
  }

  public boolean isEmploymentKnown() {
    return cover.traits().employment().isPresent();
  }

  public boolean isAgeKnown() {
    return cover.traits().birthDate().isPresent();
  }

  public boolean isRetired() {
    return cover.traits().employment().orElse(Traits.Employment.IN_SERVICE)
        == Traits.Employment.RETIRED;
  }

  public long getAge() {
    return ChronoUnit.YEARS.between(cover.traits().birthDate().orElseThrow(), day);
  }
}
