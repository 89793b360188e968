package org.mutualaid.benefit;

/** What may befall a member. Plan files name these as the trigger of a benefit. */
public enum EventType {
  OUTPATIENT_YTD,
  HOSPITAL_STAY,
  OVERCAP_ANNUAL,
  CRITICAL_ILLNESS,
  ACCIDENT_INJURY,
  ACCIDENT_DEATH,
  CHILD_ACCIDENT,
  FIRE,
  WATER
}
