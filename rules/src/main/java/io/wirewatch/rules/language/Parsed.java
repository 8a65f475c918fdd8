package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Rule;
import java.util.List;

/// What a rule file was read as: all of its rules, or all of its errors.
public sealed interface Parsed {

  /// A file without an error.
  ///
  /// @param rules in the order of the file, at least one, ids distinct
  record Valid(List<Rule> rules) implements Parsed {
    /// Copies the rules.
    public Valid {
      rules = List.copyOf(rules);
    }
  }

  /// A file with errors; none of its rules is to be used.
  ///
  /// @param errors in the order of their places, at least one
  record Invalid(List<RuleError> errors) implements Parsed {
    /// Copies the errors.
    public Invalid {
      errors = List.copyOf(errors);
    }
  }
}
