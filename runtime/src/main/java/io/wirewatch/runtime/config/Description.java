package io.wirewatch.runtime.config;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Prints settings for people, secrets left out.
final class Description {

  private static final String HIDDEN = "***";
  private static final Pattern SENSITIVE =
      Pattern.compile("(?i)(password|secret|token|credential|jaas|private\\.?key)");

  private final StringJoiner lines = new StringJoiner("\n");

  private Description() {}

  static String of(Record config) {
    Description description = new Description();
    description.record("", config);
    return description.lines.toString();
  }

  /// Whether a key of a free map names something that must not be printed.
  static boolean isSensitive(String key) {
    return SENSITIVE.matcher(key).find();
  }

  private void record(String prefix, Record config) {
    for (RecordComponent component : config.getClass().getRecordComponents()) {
      add(prefix + component.getName(), read(config, component));
    }
  }

  private void add(String path, @Nullable Object value) {
    switch (value) {
      case null -> lines.add(path + ": (not set)");
      case Secret _ -> lines.add(path + ": " + HIDDEN);
      case Record inner -> record(path + ".", inner);
      case Map<?, ?> map -> map(path, map);
      case List<?> list -> list(path, list);
      case Object scalar -> lines.add(path + ": " + (isSensitive(path) ? HIDDEN : scalar));
    }
  }

  private void map(String path, Map<?, ?> map) {
    new TreeMap<>(map).forEach((key, value) -> add(path + "." + key, value));
  }

  private void list(String path, List<?> list) {
    if (list.isEmpty()) lines.add(path + ": []");
    for (int i = 0; i < list.size(); i++) add(path + "[" + i + "]", list.get(i));
  }

  private static @Nullable Object read(Record config, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(config);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
