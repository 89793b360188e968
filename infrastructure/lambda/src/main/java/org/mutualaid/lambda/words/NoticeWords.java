package org.mutualaid.lambda.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.claim.Reference;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.notice.Wording;

/**
 * What happened, from {@code words/<language>/notice.properties}, and what comes next, in the words
 * of the page. Short enough for an SMS of two parts: where more papers are asked for than fit, it
 * says how many more.
 */
public final class NoticeWords implements Wording {
  /** Two parts of an SMS in Chinese. */
  static final int CHINESE_LIMIT = 134;

  /** Two parts of an SMS in English. */
  static final int ENGLISH_LIMIT = 306;

  @Override
  public SortedMap<String, String> of(ReviewNotice notice, OwnerNotice message) {
    var texts = new TreeMap<String, String>();
    for (Language language : Language.values()) {
      texts.put(language.tag(), text(notice.reference(), message, Words.of(language)));
    }
    return texts;
  }

  @Override
  public SortedMap<String, String> forDesk(ReviewNotice notice) {
    var texts = new TreeMap<String, String>();
    Optional<Told> told = Told.named(notice.reason()).filter(Told::isForOffice);
    for (Language language : Language.values()) {
      told.map(code -> Words.of(language).notice("told." + code, notice.reference().value()))
          .ifPresent(text -> texts.put(language.tag(), text));
    }
    return texts;
  }

  private static String text(Reference reference, OwnerNotice message, Words words) {
    String next = words.notice("then", NextStepWords.of(message.next(), words));
    if (message.told() == Told.PAPERS_ASKED) {
      return asked(reference, message.papers(), next, words);
    }
    List<String> values = new ArrayList<>(List.of(reference.value()));
    message.amount().ifPresent(amount -> values.add(amount.toString()));
    return words.notice("told." + message.told(), values.toArray(String[]::new)) + next;
  }

  /** With as many papers by name as fit. */
  private static String asked(Reference reference, List<String> papers, String next, Words words) {
    int named = papers.size();
    String text = asked(reference, papers, named, words) + next;
    while (named > 0 && text.length() > limit(words.language())) {
      named--;
      text = asked(reference, papers, named, words) + next;
    }
    return text;
  }

  private static String asked(Reference reference, List<String> papers, int named, Words words) {
    List<String> names = new ArrayList<>();
    papers.stream().limit(named).forEach(paper -> names.add(words.benefit("paper." + paper)));
    if (named < papers.size()) {
      names.add(words.notice("papers.more", "" + (papers.size() - named)));
    }
    String list = String.join(words.claim("list.comma"), names);
    return words.notice("told." + Told.PAPERS_ASKED, reference.value(), list);
  }

  /** The most characters of a text. */
  static int limit(Language language) {
    return switch (language) {
      case ZH -> CHINESE_LIMIT;
      case EN -> ENGLISH_LIMIT;
    };
  }
}
