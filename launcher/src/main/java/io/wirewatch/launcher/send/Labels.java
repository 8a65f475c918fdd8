package io.wirewatch.launcher.send;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who the sender says published the files that do not say so themselves.
public sealed interface Labels {

  /// What to say of a file with this name, its extension left off.
  Map<String, String> of(String stem);

  /// The publisher as given, or each file's own name, or nothing.
  static Labels of(@Nullable String publisher, boolean perFile) {
    if (perFile) {
      return new PerFile();
    }
    return publisher == null ? new Unsaid() : new Named(publisher);
  }

  /// One publisher for all.
  record Named(String publisher) implements Labels {
    @Override
    public Map<String, String> of(String stem) {
      return Map.of("publisher", publisher);
    }
  }

  /// Each file is a publisher of that name.
  record PerFile() implements Labels {
    @Override
    public Map<String, String> of(String stem) {
      return Map.of("publisher", stem);
    }
  }

  /// Nothing is said: the article must name its publisher or its address.
  record Unsaid() implements Labels {
    @Override
    public Map<String, String> of(String stem) {
      return Map.of();
    }
  }
}
