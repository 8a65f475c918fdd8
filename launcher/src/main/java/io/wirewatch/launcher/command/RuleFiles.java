package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Rule files as commands read them: each may name the sets that any of them defines.
final class RuleFiles {

  private RuleFiles() {}

  /// What each file was read as, in the order given; the rule files (`.yaml`, `.yml`) of a folder
  /// by name.
  static Map<Path, Parsed> parse(List<Path> given) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Path each : given) files(each).forEach(file -> texts.put(file, text(file)));
    Sets sets = Sets.none();
    for (String text : texts.values()) sets = sets.or(RuleFile.sets(text));
    Map<Path, Parsed> parsed = new LinkedHashMap<>();
    for (var file : texts.entrySet()) {
      parsed.put(file.getKey(), RuleFile.parse(file.getValue(), sets));
    }
    return parsed;
  }

  /// All rules of the files.
  ///
  /// @throws CommandFailedException when one has errors, which it names, or an id occurs twice
  static List<Rule> rules(List<Path> files) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    parse(files)
        .forEach((file, parsed) -> {
          for (Rule rule : valid(file, parsed).rules()) {
            if (rules.put(rule.id(), rule) != null) {
              throw new CommandFailedException(file + ": there are two rules " + rule.id());
            }
          }
        });
    return List.copyOf(rules.values());
  }

  private static Parsed.Valid valid(Path file, Parsed parsed) {
    return switch (parsed) {
      case Parsed.Valid valid -> valid;
      case Parsed.Invalid(var errors) ->
          throw new CommandFailedException(
              String.join("\n", errors.stream().map(error -> file + ":" + error).toList()));
    };
  }

  private static List<Path> files(Path given) {
    if (!Files.isDirectory(given)) return List.of(given);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(given)) {
      children.filter(f -> f.toString().matches(".*\\.ya?ml")).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new CommandFailedException(WirewatchCommand.words(e), e);
    }
    return files;
  }

  /// The text of a file.
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new CommandFailedException(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new CommandFailedException(WirewatchCommand.words(e), e);
    }
  }
}
