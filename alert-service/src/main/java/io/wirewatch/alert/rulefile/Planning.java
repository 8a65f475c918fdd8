package io.wirewatch.alert.rulefile;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A [Plan] as it is made, file by file. Sets of all files are known to all, and so are those that
/// a person wrote.
final class Planning {
  private static final String SET = "@";

  private final Map<String, RuleRevision> topic;
  private final Instant now;
  private final Map<String, FileText> holders = new LinkedHashMap<>();
  private final List<RuleRevision> writes = new ArrayList<>();
  private final Map<String, List<RuleError>> errors = new LinkedHashMap<>();

  Planning(Map<String, RuleRevision> topic, Instant now) {
    this.topic = topic;
    this.now = now;
  }

  Plan plan(List<FileText> files) {
    Sets known = known(files);
    for (FileText file : files) {
      switch (RuleFile.parse(file.yaml(), known)) {
        case Parsed.Invalid(List<RuleError> found) -> errors.put(file.author(), found);
        case Parsed.Valid valid -> take(file, RuleTexts.of(file.yaml(), valid));
      }
    }
    writes.sort(Comparator.comparing(revision -> !revision.getId().startsWith(SET)));
    return new Plan(writes, deletes(), errors);
  }

  /// The files' sets, the first of a name counting, and those of the topic that persons wrote.
  private Sets known(List<FileText> files) {
    Sets known = Sets.none();
    for (FileText file : files) known = known.or(RuleFile.sets(file.yaml()));
    for (RuleRevision revision : topic.values()) {
      boolean set = revision.getId().startsWith(SET);
      if (set && !FileText.isAuthor(revision.getAuthor())) {
        known = known.or(RuleFile.sets(revision.getYaml()));
      }
    }
    return known;
  }

  private void take(FileText file, Map<String, String> texts) {
    texts.forEach((key, yaml) -> {
      @Nullable FileText holder = holders.putIfAbsent(key, file);
      if (holder == null) {
        write(file, key, yaml);
      } else if (!FileText.isShipped(file.author())) {
        String what = key.startsWith(SET) ? "set" : "rule";
        String message = "%s %s is also in %s".formatted(what, key, holder.author());
        errors.put(file.author(), List.of(new RuleError(1, 1, message)));
      }
    });
  }

  private void write(FileText file, String key, String yaml) {
    @Nullable RuleRevision current = topic.get(key);
    if (current != null && current.getYaml().equals(yaml)) return;
    boolean persons = current != null && !FileText.isAuthor(current.getAuthor());
    if (persons && FileText.isShipped(file.author())) return;
    writes.add(
        RuleRevision.newBuilder()
            .setId(key)
            .setYaml(yaml)
            .setAuthor(file.author())
            .setRevisedAt(now)
            .build());
  }

  /// A rule of a file that cannot be read may be in it still. A set that is named by what stays is
  /// kept, and said.
  private List<String> deletes() {
    Set<String> unread = new HashSet<>(errors.keySet());
    List<String> gone =
        topic.values().stream()
            .filter(r -> FileText.isAuthor(r.getAuthor()) && !unread.contains(r.getAuthor()))
            .map(RuleRevision::getId)
            .filter(key -> !holders.containsKey(key))
            .sorted(Comparator.comparing((String key) -> key.startsWith(SET)).thenComparing(k -> k))
            .toList();
    Map<String, String> left = left(gone);
    List<String> deletes = new ArrayList<>();
    for (String key : gone) {
      List<String> users = key.startsWith(SET) ? users(key, left) : List.of();
      if (users.isEmpty()) {
        deletes.add(key);
      } else {
        String message =
            "the set %s is kept: it is named by %s".formatted(key, String.join(", ", users));
        errors.put(
            Objects.requireNonNull(topic.get(key)).getAuthor(),
            List.of(new RuleError(1, 1, message)));
      }
    }
    return deletes;
  }

  /// The texts that the topic will hold, by key.
  private Map<String, String> left(List<String> gone) {
    Map<String, String> left = new HashMap<>();
    Stream.concat(topic.values().stream(), writes.stream())
        .forEach(revision -> left.put(revision.getId(), revision.getYaml()));
    left.keySet().removeAll(gone);
    return left;
  }

  private static List<String> users(String set, Map<String, String> texts) {
    Pattern named = Pattern.compile(Pattern.quote(set) + "(?![a-z0-9-])");
    return texts.entrySet().stream()
        .filter(text -> named.matcher(text.getValue()).find())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
