package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.RuleTest;
import java.util.List;

/// What a rule file was read as: all of its rules, or all of its errors.
public sealed interface Parsed {

  /// A file without an error.
  ///
  /// @param rules in the order of the file, ids distinct; none where the file holds only sets
  /// @param sets those that the file itself defines
  /// @param tests of the rules, in the order of the file
  record Valid(List<Rule> rules, Sets sets, List<RuleTest> tests) implements Parsed {
    /// Copies the rules and the tests.
    public Valid {
      rules = List.copyOf(rules);
      tests = List.copyOf(tests);
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
