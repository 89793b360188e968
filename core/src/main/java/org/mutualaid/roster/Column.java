package org.mutualaid.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the columns of a roster are called, in the order of the first line. Each may go by either
 * name.
 */
public enum Column {
  ISSUER("登录机构"),
  SUBJECT("登录号"),
  NAME("姓名"),
  PHONE("电话"),
  ACCOUNT("账户"),
  UNIT("单位"),
  STATUS("会籍状态"),
  SINCE("状态起日"),
  MEMBER_SINCE("入会日"),
  HOUSEHOLD("家庭号"),
  CHILDREN("子女"),
  BIRTH_DATE("出生日期"),
  SERVICE_CARD("服务卡"),
  EMPLOYMENT("在职状态"),
  SEX("性别"),
  OCCUPATION("职业"),
  INSURANCE("医疗保险"),
  UNIT_PAYS_DUES("单位缴会费"),
  ENROLMENTS("参保"),
  LINK_CODE("绑定码");

  private final String zh;

  Column(String zh) {
    this.zh = zh;
  }

  /** Whether the first line may leave it out. */
  public boolean mayBeMissing() {
    return this == LINK_CODE;
  }

  /** The Chinese name. */
  public String zh() {
    return zh;
  }

  /** The English name, e.g. {@code birthDate}. */
  public String en() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    var name = new StringBuilder(words[0]);
    for (int at = 1; at < words.length; at++) {
      name.append(Character.toUpperCase(words[at].charAt(0)))
          .append(words[at], 1, words[at].length());
    }
    return name.toString();
  }

  /** The column with this name. */
  public static Optional<Column> named(String name) {
    return Arrays.stream(values())
        .filter(column -> column.zh.equals(name) || column.en().equals(name))
        .findFirst();
  }
}
