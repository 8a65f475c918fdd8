package io.wirewatch.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The JSON Schema (draft 2020-12) of a rule file, for editors: what keys there are and what they
/// take. It refuses nothing that [RuleFile] accepts; the reader refuses more, such as a watch that
/// cannot be read.
public final class RuleSchema {
  private static final String RESOURCE = "rule.schema.json";

  private RuleSchema() {}

  /// The schema as JSON.
  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(RuleSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
