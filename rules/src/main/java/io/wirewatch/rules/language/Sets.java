package io.wirewatch.rules.language;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Named sets as they are written: what `@name` stands for in a watch. Sets may name one another.
public final class Sets {
  private static final Sets NONE = new Sets(Map.of());

  private final Map<String, String> texts;

  private Sets(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /// No set.
  public static Sets none() {
    return NONE;
  }

  /// Sets by their names.
  ///
  /// @param texts a watch expression by name, written without the `@`
  public static Sets of(Map<String, String> texts) {
    return texts.isEmpty() ? NONE : new Sets(texts);
  }

  /// These sets, and the others where a name is not among these.
  public Sets or(Sets others) {
    if (others.texts.isEmpty()) return this;
    if (texts.isEmpty()) return others;
    Map<String, String> both = new TreeMap<>(others.texts);
    both.putAll(texts);
    return new Sets(both);
  }

  /// The names, without the `@`, in their order.
  public Collection<String> names() {
    return texts.keySet();
  }

  /// What the sets say, by name.
  public Map<String, String> texts() {
    return texts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sets sets && sets.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
