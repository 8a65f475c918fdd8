package io.wirewatch.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.wirewatch.desk.view.AlertList;
import io.wirewatch.desk.view.AlertView;
import io.wirewatch.desk.view.RuleView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints pages and fragments. Safe to share among threads.
final class Pages {

  private static final String PACKAGE = "io.wirewatch.desk.page.generated";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

  /// The page of alerts, with the one that is open in it.
  String alerts(Frame frame, AlertList list, Optional<AlertView> selected, boolean detail) {
    return print(
        "page/alerts",
        Map.of("frame", frame, "list", list, "selected", selected, "detail", detail));
  }

  /// The list of alerts alone.
  String list(AlertList list) {
    return print("alert/list", Map.of("list", list));
  }

  /// One alert alone.
  String alert(AlertView alert, String name) {
    return print("alert/detail", Map.of("alert", alert, "name", name));
  }

  /// The page of rules.
  String rules(Frame frame, List<RuleView> rules) {
    return print("page/rules", Map.of("frame", frame, "rules", rules));
  }

  /// The list of rules alone.
  String ruleList(List<RuleView> rules) {
    return print("rule/list", Map.of("rules", rules));
  }

  /// The page that says an alert is not there.
  String missing(Frame frame, String id) {
    return print("page/missing", Map.of("frame", frame, "id", id));
  }

  private String print(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", values, output);
    return output.toString();
  }
}
