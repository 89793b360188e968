package org.mutualaid.plancompiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken file stops the build with its name, its line and what to do. */
class BrokenPlanTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        // file; text; what stands there instead; message
        "pet-care; rate: 0.25; rate: 25; plans/pet-care.yaml:29: 25 is not from 0 to 1. Write ten percent as 0.10.",
        "pet-care; rate: 0.25; rates: 0.25; plans/pet-care.yaml:29: nothing reads 'rates'. Known here: cap, causeOnly, …",
        "pet-care; rate: 0.25; rate: 0.12345; plans/pet-care.yaml:29: 0.12345 has more than four decimals. Write at most four, such as 0.1234.",
        "pet-care; kind: DAILY; kind: HOURLY; plans/pet-care.yaml:18: 'HOURLY' is not one of [PERCENT_OVER_DEDUCTIBLE_CUMULATIVE, …",
        "pet-care; trigger: FIRE; trigger: WATER; plans/pet-care.yaml:27: a benefit of kind PERCENT_OF_LOSS cannot read WATER. Write one of [FIRE].",
        "pet-care; perDay: TIER_SUM; perDay: TIER_DAILY; plans/pet-care.yaml:19: 'TIER_DAILY' is not in tierSums. Write one of TIER_SUM.",
        "pet-care; perDay: TIER_SUM; perDay: 40.005; plans/pet-care.yaml:19: '40.005' is not a sum in yuan with at most two decimals. …",
        "pet-care; perDay: TIER_SUM; perDay: -1; plans/pet-care.yaml:19: -1.00 is less than 0. Write a sum of 0 or more.",
        "pet-care; minDays: 2; minDays: two; plans/pet-care.yaml:20: 'two' is not a whole number, 0 or more. …",
        "pet-care; minDays: 2; minDays: -2; plans/pet-care.yaml:20: -2 is less than 0. …",
        "pet-care; 'SUM: [100, 200]'; 'SUM: [100]'; plans/pet-care.yaml:10: 1 sums for 2 tiers. Give one sum for each tier.",
        "pet-care; waiting: HALF_YEAR; waiting: LONG; plans/pet-care.yaml:22: 'LONG' is not in waitingProfiles of shared.yaml. Write one of NONE, HALF_YEAR.",
        "pet-care; claimDeadlineYears: 1; review: FAST; plans/pet-care.yaml:30: 'FAST' is not in reviewProfiles of shared.yaml. Write one of CHAIN.",
        "pet-care; FEE_LIST|SETTLEMENT; FEE_LIST|; plans/pet-care.yaml:23: 'FEE_LIST|' is no paper. Write A, or A|B, or A_IF_X, in capitals.",
        "pet-care; scope: PERIOD; scope: PERIOD_PER_CHILD; plans/pet-care.yaml:21: a cap for each child needs CHILD_ACCIDENT. …",
        "pet-care; id: FIRE; id: STAY; plans/pet-care.yaml:24: the plan has two benefits STAY. …",
        "pet-care; id: PET-CARE; id: DOG-CARE; plans/pet-care.yaml:1: the plan DOG-CARE stands in another file. Name the file dog-care.yaml.",
        "pet-care; id: PET-CARE; id: Pets; plans/pet-care.yaml:1: 'Pets' is not a code in capitals, such as ID_CARD. …",
        "pet-care; en: Fire; en:; plans/pet-care.yaml:24: 'en' is missing. Add 'en: …' here.",
        "pet-care; zh: 火灾; id: FIRE; plans/pet-care.yaml:25: 'id' stands here twice. Leave one of them.",
        "pet-care; employment: IN_SERVICE; employment: ANY; plans/pet-care.yaml:7: no rule reads 'ANY'. …",
        "pet-care; kind: PERCENT_OF_LOSS; 'kind: [PERCENT_OF_LOSS'; plans/pet-care.yaml:…",
        "shared; PET-CARE.FIRE; PET-CARE.FLOOD; plans/shared.yaml:11: no plan has PET-CARE.FLOOD. Write PLAN.BENEFIT of a plan file.",
        "shared; '[PET-CARE.FIRE]'; '[PET-CARE.FIRE, PET-CARE.FIRE]'; plans/shared.yaml:11: PET-CARE.FIRE is in two groups. …",
        "shared; fromDay: 182; fromDay: 1; plans/shared.yaml:9: day 1 is out of order. Begin at day 1 and go up.",
        "shared; mode: HALF_UP; mode: HALF_EVEN; plans/shared.yaml:4: the engine knows no other than HALF_UP. Write HALF_UP.",
        "shared; ', 10: 0.1'; ''; plans/shared.yaml:6: '10' is missing. …",
        "shared; slaWorkingDays: {UNIT; slaWorkingDays: {UNITS; plans/shared.yaml:17: 'UNITS' is not one of [MEMBER, …",
        "shared; defaultReview: CHAIN; defaultReview: NONE; plans/shared.yaml:12: 'NONE' is not in reviewProfiles of shared.yaml. …",
        "pet-care; deductible: 100; deductible: -100; plans/pet-care.yaml:37: -100.00 is less than 0. …",
        "pet-care; firstDeductible: 100; firstDeductibles: 100; plans/pet-care.yaml:46: nothing reads 'firstDeductibles'. …",
        "pet-care; trigger: OVERCAP_ANNUAL; trigger: OUTPATIENT_YTD; plans/pet-care.yaml:54: a benefit of kind TIERED_PERCENT cannot read OUTPATIENT_YTD. …",
        "pet-care; '{rate: 0.6}'; '{upTo: 2000, rate: 0.6}'; plans/pet-care.yaml:57: the last tier of costs ends. Leave 'upTo' out of the last.",
        "pet-care; '{rate: 0.6}'; '{upTo: 1000, rate: 0.6}'; plans/pet-care.yaml:58: this tier of costs is out of order. Begin with the lowest and go up.",
        "pet-care; 'upTo: 1000, '; ''; plans/pet-care.yaml:58: this tier of costs is out of order. …",
        "pet-care; to: 03-31; to: 02-30; plans/pet-care.yaml:60: '02-30' is not month and day, such as 03-31. …",
        "pet-care; year: NEXT; year: SAME; plans/pet-care.yaml:60: the engine knows no other than NEXT. Write NEXT.",
        "pet-care; diseases: [MANGE]; diseases: [COLD]; plans/pet-care.yaml:66: 'COLD' is not in diseases of shared.yaml. Write one of MANGE, FLEAS.",
        "pet-care; claimDeadlineYears: 1; diseases: [MANGE]; plans/pet-care.yaml:30: only an illness has diseases. Leave diseases out.",
        "pet-care; repeatSameDisease: DENY; repeatSameDisease: PAY; plans/pet-care.yaml:70: the engine knows no other than DENY. …",
        "pet-care; upgradeMildToSevere: PAY_DIFFERENCE; upgradeMildToSevere: DENY; plans/pet-care.yaml:79: the engine knows no other than PAY_DIFFERENCE. …",
        "pet-care; OTHER: ADMISSION_DATE; OTHER: BIRTHDAY; plans/pet-care.yaml:80: the engine knows no other than ADMISSION_DATE. …",
        "pet-care; settlement: QUARTERLY; settlement: DAILY; plans/pet-care.yaml:39: the engine knows no other than QUARTERLY. …",
        "pet-care; noticeDays: 10; noticeDays: soon; plans/pet-care.yaml:81: 'soon' is not a whole number, 0 or more. …",
        "pet-care; employment: IN_SERVICE; sex: FEMALE; plans/pet-care.yaml:7: 'FEMALE' is not one of [F, M]. …",
        "pet-care; employment: IN_SERVICE; occupations: COURIER; plans/pet-care.yaml:7: a list is expected here. …",
        "pet-care; employment: IN_SERVICE; serviceCard: yes; plans/pet-care.yaml:7: 'yes' is neither true nor false. Write true or false.",
        "pet-care; en: Fire; 'en: [Fire]'; plans/pet-care.yaml:26: a text is expected here. Write one value on this line.",
        "pet-care; '{days: 10, scope: PERIOD}'; 10; plans/pet-care.yaml:21: a map is expected here. Write 'key: value' pairs.",
        "pet-care; claimDeadlineYears: 1; causeOnly: ACCIDENT; plans/pet-care.yaml:30: only a stay in hospital has a cause. Leave causeOnly out.",
        "pet-care; claimDeadlineYears: 1; 'cap: {days: 10, scope: PERIOD}'; plans/pet-care.yaml:30: only a stay in hospital has days. Leave days out.",
        "pet-care; from: 16; from: 70; plans/pet-care.yaml:7: no age is from 70 to 60. Write the lower age first.",
        "pet-care; '{tiers: [10, 20]'; '{maxShares: 0, tiers: [10, 20]'; plans/pet-care.yaml:5: nobody could have a share. Write 1 or more.",
        "pet-care; '{tiers: [10, 20]'; '{perShare: true, tiers: [10, 20]'; plans/pet-care.yaml:5: 'maxShares' is missing. …",
        "pet-care; 'annualCap: 900'; 'enrolling: {participation: {leastShare: 80, allIfUnder: 3}}'; plans/pet-care.yaml:11: 80 is not from 0 to 1. …",
        "shared; bornFrom: 1965; bornFrom: 1955; plans/shared.yaml:24: 1955-01-01 is out of order. Begin with the earliest day of birth.",
        "shared; zh: 疥癣; de: Räude; plans/shared.yaml:20: nothing reads 'de'. Known here: en, zh.",
        "shared; renewalGraceDays: 30; renewalGraceDays: a month; plans/shared.yaml:25: 'a month' is not a whole number, 0 or more. …",
        "shared; ', MUNICIPAL: null'; ''; plans/shared.yaml:16: 'MUNICIPAL' is missing. Write its limit, or null for none.",
        "shared; whatHappened; what_happened; plans/shared.yaml:27: 'what_happened' names no answer. Write 1 to 40 letters, such as whatHappened.",
        "shared; 'FIRE: {what'; 'FLOOD: {what'; plans/shared.yaml:27: 'FLOOD' is not one of [OUTPATIENT_YTD, …",
        "working-days; 01-04; 01-05; plans/working-days.yaml:3: 2026-01-05 is a MONDAY. Under 'worked' stand weekend days.",
        "working-days; 01-01; 01-03; plans/working-days.yaml:2: 2026-01-03 is a SATURDAY. …",
        "working-days; '[01-01]'; '[]'; plans/working-days.yaml:2: a year has no day off. …",
        "working-days; 01-01; 13-01; plans/working-days.yaml:2: '13-01' is no day. …",
      })
  void a_broken_file_is_named_with_its_line(String file, String text, String other, String message)
      throws IOException {
    PlansOnDisk plans =
        PlansOnDisk.in(folder).with(file + ".yaml", text, other == null ? "" : other);
    String expected = message.endsWith("…") ? message.substring(0, message.length() - 1) : message;
    String shown = message(plans);
    assertEquals(expected, shown.substring(0, Math.min(expected.length(), shown.length())), shown);
  }

  @Test
  void a_benefit_takes_off_only_what_its_own_plan_pays() throws IOException {
    String fire = "FIRE\n  kind: PERCENT_OF_LOSS\n  rate: 0.25";
    String death =
        "ACCIDENT_DEATH\n  kind: FIXED\n  amount: 100\n  lessPaidForSameAccident: [HURT]";
    PlansOnDisk plans = PlansOnDisk.in(folder).with(PlansOnDisk.PLAN, fire, death);
    assertEquals(
        "plans/pet-care.yaml:13: PET-CARE.FIRE takes off a benefit this plan does not have."
            + " Mend its lessPaidForSameAccident.",
        message(plans));
  }

  @Test
  void an_empty_file_and_one_in_another_encoding_are_named() throws IOException {
    PlansOnDisk plans = PlansOnDisk.in(folder);
    Path plan = plans.folder().resolve(PlansOnDisk.PLAN);
    Files.writeString(plan, "");
    assertEquals("plans/pet-care.yaml:1: it is empty. Fill or remove it.", message(plans));
    Files.write(plan, new byte[] {(byte) 0xBB, (byte) 0xF0});
    assertEquals(
        "plans/pet-care.yaml:1: it cannot be read. Put the file there, in UTF-8.", message(plans));
  }

  private static String message(PlansOnDisk plans) {
    var broken = assertThrows(BrokenPlan.class, () -> PlanCompiler.compile(plans.folder()));
    return String.valueOf(broken.getMessage());
  }
}
