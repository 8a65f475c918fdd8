package io.wirewatch.runtime.config;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds records from a tree of maps, lists and scalars.
final class Binder {

  /// What a key ends in when its value is the path of the file that holds the secret.
  static final String FILE = "File";

  /// Builds the record that a whole tree stands for.
  <C extends Record> C bind(Class<C> type, Map<String, Object> tree) throws ConfigurationException {
    return type.cast(record(type, tree, ""));
  }

  private @Nullable Object value(Type type, @Nullable Object node, String path)
      throws ConfigurationException {
    if (type instanceof ParameterizedType generic) return container(generic, node, path);
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord() && plain != Secret.class) return record(plain, node, path);
    if (node == null) return Scalar.absent(plain);
    if (node instanceof Map || node instanceof List) {
      throw new ConfigurationException(path + " must be a single value, was " + node);
    }
    return Scalar.parse(plain, String.valueOf(node), path);
  }

  private Object record(Class<?> type, @Nullable Object node, String path)
      throws ConfigurationException {
    Map<String, Object> settings = new LinkedHashMap<>(map(node, path));
    RecordComponent[] components = type.getRecordComponents();
    readSecrets(settings, path, components);
    refuseUnknown(settings, path, components);
    @Nullable Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      Object inner = settings.get(component.getName());
      boolean leftOut = inner == null && isNullable(component);
      arguments[i] =
          leftOut
              ? null
              : value(component.getGenericType(), inner, path + prefix(path) + component.getName());
    }
    return construct(type, components, arguments, path);
  }

  private static boolean isNullable(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static String prefix(String path) {
    return path.isEmpty() ? "" : ".";
  }

  private @Nullable Object container(ParameterizedType type, @Nullable Object node, String path)
      throws ConfigurationException {
    if (node == null) return null;
    Type[] arguments = type.getActualTypeArguments();
    return type.getRawType() == List.class
        ? list(arguments[0], node, path)
        : mapping(arguments[1], map(node, path), path);
  }

  private List<Object> list(Type element, Object node, String path) throws ConfigurationException {
    List<?> nodes =
        node instanceof List<?> many
            ? many
            : Arrays.asList(String.valueOf(node).split("\\s*,\\s*", -1));
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Object value = value(element, nodes.get(i), path + "[" + i + "]");
      if (value != null) values.add(value);
    }
    return values;
  }

  private Map<String, Object> mapping(Type element, Map<String, Object> node, String path)
      throws ConfigurationException {
    Map<String, Object> flat =
        element == String.class || element == Secret.class ? flat(node) : node;
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : flat.entrySet()) {
      String key = entry.getKey();
      String at = path + "." + key;
      boolean fromFile =
          key.endsWith(FILE) && (element == Secret.class || Description.isSensitive(key));
      Object inner = fromFile ? contents(entry.getValue(), at) : entry.getValue();
      Object value = value(element, inner, at);
      if (value != null) {
        values.put(fromFile ? key.substring(0, key.length() - FILE.length()) : key, value);
      }
    }
    return values;
  }

  /// Joins the keys of nested maps with dots: `ssl: { keystore: ... }` is `ssl.keystore`.
  private static Map<String, Object> flat(Map<String, Object> node) {
    Map<String, Object> flat = new LinkedHashMap<>();
    node.forEach((key, value) -> {
      if (value instanceof Map<?, ?> inner) {
        flat(cast(inner)).forEach((rest, leaf) -> flat.put(key + "." + rest, leaf));
      } else {
        flat.put(key, value);
      }
    });
    return flat;
  }

  private static void readSecrets(
      Map<String, Object> settings, String path, RecordComponent[] components)
      throws ConfigurationException {
    for (RecordComponent component : components) {
      if (component.getType() != Secret.class) continue;
      Object file = settings.remove(component.getName() + FILE);
      if (file == null) continue;
      String at = path + prefix(path) + component.getName();
      if (settings.containsKey(component.getName())) {
        throw new ConfigurationException(at + " and " + at + FILE + " are both set");
      }
      settings.put(component.getName(), contents(file, at + FILE));
    }
  }

  private static String contents(Object file, String path) throws ConfigurationException {
    try {
      return Files.readString(Path.of(String.valueOf(file))).strip();
    } catch (IOException e) {
      throw new ConfigurationException(path + ": cannot read " + file + ": " + e, e);
    }
  }

  private static void refuseUnknown(
      Map<String, Object> settings, String path, RecordComponent[] components)
      throws ConfigurationException {
    List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
    for (String key : settings.keySet()) {
      if (known.contains(key)) continue;
      throw new ConfigurationException(
          "unknown setting " + path + prefix(path) + key + Spelling.suggest(key, known));
    }
  }

  private static Map<String, Object> map(@Nullable Object node, String path)
      throws ConfigurationException {
    if (node == null) return Map.of();
    if (node instanceof Map<?, ?> map) return cast(map);
    throw new ConfigurationException(path + " must be a section with keys, was " + node);
  }

  @SuppressWarnings("unchecked") // YAML keys are read as strings
  private static Map<String, Object> cast(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static Object construct(
      Class<?> type, RecordComponent[] components, @Nullable Object[] arguments, String path)
      throws ConfigurationException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw refused(e.getCause() == null ? e : e.getCause(), type, path);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build a " + type.getName(), e);
    }
  }

  private static ConfigurationException refused(Throwable cause, Class<?> type, String path) {
    String where = path.isEmpty() ? type.getSimpleName() : path;
    String what =
        cause.getMessage() == null ? "a setting without a default is missing" : cause.getMessage();
    return new ConfigurationException(where + ": " + what, cause);
  }
}
