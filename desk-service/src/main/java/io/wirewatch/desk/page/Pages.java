package io.wirewatch.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Prints pages and fragments. Safe to share among threads.
final class Pages {

  private static final String PACKAGE = "io.wirewatch.desk.page.generated";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

  /// Prints a template.
  ///
  /// @param template its path without the extension: `alert/list`
  /// @param values its parameters by name
  String print(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", values, output);
    return output.toString();
  }
}
