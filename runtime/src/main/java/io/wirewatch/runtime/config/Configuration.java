package io.wirewatch.runtime.config;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a process's settings into a record.
///
/// The record's components are the keys. A component may be a string, number, truth value, enum,
/// [java.time.Duration] (`30s` or `PT30S`), [java.net.URI], [Path], [Secret], another record, a
/// list, or a map with string keys. What is absent is passed to the constructor as null (0 or false
/// for a primitive), which puts the default in its place; an absent record is built from nothing,
/// unless its component is `@Nullable`.
///
/// The environment overrides the file: `WIREWATCH_KAFKA_BOOTSTRAP_SERVERS` sets `bootstrapServers`
/// of `kafka`. A secret `token` may be given as `tokenFile`, the path of a file that holds it.
public final class Configuration {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .build());

  private Configuration() {}

  /// Reads the file, if there is one, then the environment.
  ///
  /// @param file YAML; null for none
  /// @param environment the process's environment; names that do not start with `WIREWATCH_` and a
  ///   section of the record are left alone
  /// @throws ConfigurationException when the file cannot be read, a key is not known, or a value is
  ///   refused
  public static <C extends Record> C load(
      Class<C> type, @Nullable Path file, Map<String, String> environment)
      throws ConfigurationException {
    Map<String, Object> tree = file == null ? new LinkedHashMap<>() : read(file);
    new Environment(type).overlay(tree, environment);
    return new Binder().bind(type, tree);
  }

  /// The settings as YAML-like lines, `kafka.bootstrapServers: localhost:9092` each, in the
  /// record's order, without secrets.
  public static String describe(Record config) {
    return Description.of(config);
  }

  private static Map<String, Object> read(Path file) throws ConfigurationException {
    try {
      String text = Files.readString(file);
      if (text.isBlank()) return new LinkedHashMap<>();
      Map<String, Object> tree = YAML.readValue(text, new TypeReference<Map<String, Object>>() {});
      return tree == null ? new LinkedHashMap<>() : tree;
    } catch (JsonProcessingException e) {
      throw new ConfigurationException(file + at(e) + ": " + problem(e), e);
    } catch (NoSuchFileException e) {
      throw new ConfigurationException("no such file: " + file, e);
    } catch (IOException e) {
      throw new ConfigurationException(file + ": cannot be read: " + e, e);
    }
  }

  private static String at(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
  }

  /// What is wrong, in one line: the parser shows the place in lines of their own, indented.
  private static String problem(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(joining(", "));
  }
}
