package org.mutualaid.lambda.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.benefit.FieldError;

final class FieldsTest {
  @Test
  void everything_wrong_is_told_at_once() throws IOException {
    Function<Fields, String> reading =
        fields ->
            fields.required("missing", Forms.FLAG)
                + fields.required("null", Forms.DATE).toString()
                + fields.optional("typed", Forms.VERSION)
                + fields.requiredObject("inner", inner -> inner.required("list", LIST))
                + fields.requiredObject("none", inner -> inner.required("x", Forms.FLAG));
    assertEquals(
        List.of(
            "/missing MISSING",
            "/null NULL",
            "/typed NOT_WHOLE",
            "/inner/list/1 NOT_A_TEXT",
            "/inner/extra UNKNOWN",
            "/none NOT_AN_OBJECT",
            "/other UNKNOWN"),
        errors(
            "{'null':null,'typed':'1','inner':{'list':['a',2],'extra':1},'none':[],'other':{}}",
            reading));
  }

  private static final Form<List<String>> LIST = Forms.listOf(Forms.text(1, 5), 0, 3);

  @Test
  void names_we_would_not_give_are_not_repeated() throws IOException {
    assertEquals(
        List.of(" UNKNOWN", " UNKNOWN"),
        errors("{'张三 13800000000':1,'" + "x".repeat(41) + "':1}", fields -> ""));
  }

  @Test
  void a_wrong_choice_leaves_the_other_fields_unjudged() throws IOException {
    assertEquals(
        List.of("/type NOT_ONE_OF"),
        errors(
            "{'type':'SNOW','depth':3}",
            fields -> fields.choice("type", List.of("FIRE")).orElse("")));
  }

  @Test
  void no_body_is_told_more_errors_than_somebody_can_read() throws IOException {
    var body = new StringBuilder("{'a':1");
    for (int i = 0; i < 500; i++) {
      body.append(",'x").append(i).append("':1");
    }
    assertEquals(Place.ERROR_LIMIT, errors(body + "}", fields -> "").size());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "'2026-04-01',ok",
        "'2024-02-29',ok",
        "'2026-02-29',NOT_A_DATE",
        "'2026-13-01',NOT_A_DATE",
        "'2026-4-1',NOT_A_DATE",
        "'20260401',NOT_A_DATE",
        "'1899-12-31',NOT_A_DATE",
        "'2200-01-01',NOT_A_DATE",
        "'２０26-04-01',NOT_A_DATE",
        "20260401,NOT_A_DATE",
      })
  void days_exist(String value, String verdict) throws IOException {
    assertEquals(verdict, verdict(value, Forms.DATE));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "'0.01',ok",
        "'78000.00',ok",
        "'12',ok",
        "'999999.99',ok",
        "'1000000',NOT_A_DECIMAL",
        "'1.234',NOT_A_DECIMAL",
        "'-1',NOT_A_DECIMAL",
        "'.5',NOT_A_DECIMAL",
        "'5.',NOT_A_DECIMAL",
        "'1e3',NOT_A_DECIMAL",
        "'+1',NOT_A_DECIMAL",
        "' 1',NOT_A_DECIMAL",
        "12.5,NOT_A_DECIMAL"
      })
  void decimals_have_one_form(String value, String verdict) throws IOException {
    assertEquals(verdict, verdict(value, Forms.decimal(6, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "1,ok",
        "10,ok",
        "0,OUT_OF_RANGE",
        "11,OUT_OF_RANGE",
        "-3,OUT_OF_RANGE",
        "1.0,NOT_WHOLE",
        "1e1,NOT_WHOLE",
        "1234567890123456789012,NOT_WHOLE",
        "true,NOT_WHOLE"
      })
  void whole_numbers_keep_their_limits(String value, String verdict) throws IOException {
    assertEquals(verdict, verdict(value, Forms.whole(1, 10)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "'a',ok",
        "'中文\\n',ok",
        "'abcde',ok",
        "'abcdef',LENGTH",
        "'',LENGTH",
        "'  ',LENGTH",
        "'a\\u0000',BAD_CHARACTER",
        "'\\ud800',BAD_CHARACTER",
        "'\\u0085a',BAD_CHARACTER",
        "1,NOT_A_TEXT"
      })
  void texts_can_be_written_down(String value, String verdict) throws IOException {
    assertEquals(verdict, verdict(value, Forms.text(1, 5)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"'AAA=',ok", "'AAB=',NOT_BASE64", "'AA==',NOT_BASE64", "'AAAA',NOT_BASE64"})
  void base64_has_one_form(String value, String verdict) throws IOException {
    assertEquals(verdict, verdict(value, Forms.base64(2)));
  }

  private static String verdict(String value, Form<?> form) throws IOException {
    List<String> errors = errors("{'x':" + value + "}", fields -> "" + fields.required("x", form));
    return errors.isEmpty() ? "ok" : errors.getFirst().substring("/x ".length());
  }

  private static List<String> errors(String body, Function<Fields, String> reading)
      throws IOException {
    byte[] json = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    List<FieldError> errors = new ArrayList<>();
    String _ = Fields.object(reading).of(JsonReader.read(json).value(), new Place("", errors));
    return errors.stream().map(error -> error.pointer() + " " + error.code()).toList();
  }
}
