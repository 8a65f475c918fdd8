package io.wirewatch.runtime.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Lays the environment's settings over those of the file.
final class Environment {

  private static final String PREFIX = "WIREWATCH_";

  private final Class<? extends Record> type;

  Environment(Class<? extends Record> type) {
    this.type = type;
  }

  void overlay(Map<String, Object> tree, Map<String, String> environment)
      throws ConfigurationException {
    for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
      if (!variable.getKey().startsWith(PREFIX)) continue;
      String name = variable.getKey().substring(PREFIX.length());
      Optional<List<String>> path = path(type, name);
      if (path.isPresent()) set(tree, path.get(), variable.getValue());
      else if (namesSection(name)) throw unknown(variable.getKey());
    }
  }

  private boolean namesSection(String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getType().isRecord())
        .anyMatch(component -> name.startsWith(upperSnake(component.getName()) + "_"));
  }

  private ConfigurationException unknown(String variable) {
    List<String> known = new ArrayList<>();
    collect(type, PREFIX, known);
    return new ConfigurationException(
        "unknown environment variable " + variable + Spelling.suggest(variable, known));
  }

  private static void collect(Class<?> record, String prefix, List<String> names) {
    for (RecordComponent component : record.getRecordComponents()) {
      String name = prefix + upperSnake(component.getName());
      if (isSection(component)) collect(component.getType(), name + "_", names);
      else names.add(name);
    }
  }

  private static Optional<List<String>> path(Class<?> record, String name) {
    for (RecordComponent component : record.getRecordComponents()) {
      Optional<List<String>> path = path(component, name);
      if (path.isPresent()) return path;
    }
    return Optional.empty();
  }

  private static Optional<List<String>> path(RecordComponent component, String name) {
    String own = upperSnake(component.getName());
    Class<?> type = component.getType();
    if (name.equals(own) && !isSection(component)) return Optional.of(List.of(component.getName()));
    if (type == Secret.class && name.equals(own + "_FILE")) {
      return Optional.of(List.of(component.getName() + Binder.FILE));
    }
    if (!name.startsWith(own + "_")) return Optional.empty();
    String rest = name.substring(own.length() + 1);
    if (type == Map.class) return Optional.of(List.of(component.getName(), mapKey(rest)));
    if (!isSection(component)) return Optional.empty();
    return path(type, rest).map(inner -> prepend(component.getName(), inner));
  }

  private static boolean isSection(RecordComponent component) {
    return component.getType().isRecord() && component.getType() != Secret.class;
  }

  private static String mapKey(String rest) {
    String key = rest.toLowerCase(Locale.ROOT).replace('_', '.');
    return key.endsWith(".file") ? key.substring(0, key.length() - 5) + Binder.FILE : key;
  }

  private static List<String> prepend(String first, List<String> rest) {
    List<String> path = new ArrayList<>(rest);
    path.addFirst(first);
    return path;
  }

  @SuppressWarnings("unchecked")
  private static void set(Map<String, Object> tree, List<String> path, String value) {
    Map<String, Object> node = tree;
    for (String section : path.subList(0, path.size() - 1)) {
      Object inner = node.get(section);
      if (!(inner instanceof Map)) {
        inner = new LinkedHashMap<String, Object>();
        node.put(section, inner);
      }
      node = (Map<String, Object>) inner;
    }
    String key = path.getLast();
    node.remove(key.endsWith(Binder.FILE) ? key.substring(0, key.length() - 4) : key + Binder.FILE);
    node.put(key, value);
  }

  /// `bootstrapServers` becomes `BOOTSTRAP_SERVERS`.
  private static String upperSnake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
