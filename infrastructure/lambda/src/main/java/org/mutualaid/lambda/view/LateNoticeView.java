package org.mutualaid.lambda.view;

import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.plan.PlanBook;

/** That an office should have heard of an event earlier, which refuses nothing by itself. */
record LateNoticeView(Words words, PlanBook book) {
  private static final String CODE = "NOTICE_LATE";

  /** Nothing, where no benefit asked for notice by now. */
  Optional<Members> of(List<BenefitCode> late) {
    return late.isEmpty() ? Optional.empty() : Optional.of(notice(late));
  }

  private Members notice(List<BenefitCode> late) {
    List<String> names = late.stream().map(code -> Titles.of(book.titleOf(code), words)).toList();
    return new Members()
        .with("code", CODE)
        .with("benefits", late.stream().map(BenefitCode::toString).toList())
        .with("words", words.claim("notice.LATE", String.join(words.claim("list.comma"), names)));
  }
}
