package io.wirewatch.alert.rulefile;

import java.util.regex.Pattern;

/// Cuts a part out of a file as it is written, comments and all, going by how its lines are
/// indented. YAML can be written in ways that lines do not show: what is left is to be held against
/// what the file says.
final class RuleLines {

  private RuleLines() {}

  /// The text without a key of the outermost mapping and what stands under it; remarks at the
  /// margin stay.
  static String without(String key, String yaml) {
    Pattern begins = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:.*");
    StringBuilder left = new StringBuilder();
    boolean inside = false;
    for (String line : yaml.lines().toList()) {
      boolean remark = line.isBlank() || line.startsWith("#");
      boolean outermost = !remark && !line.startsWith(" ");
      if (outermost) inside = begins.matcher(line).matches();
      if (!inside || remark) left.append(line).append('\n');
    }
    return left.toString();
  }
}
