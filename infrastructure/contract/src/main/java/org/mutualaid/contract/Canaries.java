package org.mutualaid.contract;

import java.util.List;

/** Personal texts in the fixtures that must be found nowhere in clear. */
public final class Canaries {
  public static final String NAME = "欧阳秀兰";
  public static final String PHONE = "13912345678";
  public static final String ACCOUNT = "6222021234567890128";
  public static final String DIAGNOSIS = "急性阑尾炎伴穿孔";
  public static final String STORY = "在厨房滑倒 fell beside the stove";
  public static final String FILE_NAME = "欧阳秀兰的身份证.jpg";
  public static final String NOTE = "同事认识欧阳秀兰 known to colleagues";

  public static final String ARTICLE = "第九条：欧阳秀兰不在保障范围 not covered";

  public static final String CHILD = "欧阳小宝的孩子";
  public static final String ACCIDENT = "玉泉路口被撞 hit at Yuquan";

  /** All of them. */
  public static final List<String> ALL =
      List.of(NAME, PHONE, ACCOUNT, DIAGNOSIS, STORY, FILE_NAME, NOTE, ARTICLE, CHILD, ACCIDENT);

  private Canaries() {}
}
