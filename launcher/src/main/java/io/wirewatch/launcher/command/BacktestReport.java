package io.wirewatch.launcher.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.rules.backtest.Comparison;
import io.wirewatch.rules.backtest.Firing;
import io.wirewatch.rules.model.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a backtest came to, for people and for programs.
///
/// @param rules those that were tested
/// @param articles how many articles were replayed
/// @param fired in the order of opening
/// @param failures at how many articles each rule failed
record BacktestReport(
    List<Rule> rules, long articles, List<Firing> fired, Map<String, Integer> failures) {

  String text() {
    StringBuilder out = new StringBuilder();
    out.append("%d articles, %d alerts%n".formatted(articles, fired.size()));
    for (Rule rule : rules) {
      List<Firing> own = fired.stream().filter(f -> f.ruleId().equals(rule.id())).toList();
      out.append("%n%s: %d alerts%s%n".formatted(rule.id(), own.size(), days(own)));
      own.forEach(firing -> out.append(line("  ", firing)));
    }
    failures.forEach(
        (rule, times) -> out.append("%n%s failed at %d articles%n".formatted(rule, times)));
    return out.toString();
  }

  static String text(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%nagainst the old rules: %d the same, %d moved, %d only new, %d only old%n"
            .formatted(
                comparison.same(),
                comparison.moved().size(),
                comparison.onlyNew().size(),
                comparison.onlyOld().size()));
    comparison.onlyNew().forEach(firing -> out.append(line("+ ", firing)));
    comparison.onlyOld().forEach(firing -> out.append(line("- ", firing)));
    comparison
        .moved()
        .forEach(moved ->
            out.append("~ from %s to%n".formatted(moved.from().openedAt()))
                .append(line("  ", moved.to())));
    return out.toString();
  }

  String json(@Nullable Comparison comparison) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("articles", articles);
    ArrayNode alerts = root.putArray("alerts");
    fired.forEach(firing -> alerts.add(node(firing)));
    ObjectNode perDay = root.putObject("perDay");
    perDay(fired).forEach((day, count) -> perDay.put(day.toString(), count));
    ObjectNode failed = root.putObject("failures");
    failures.forEach(failed::put);
    if (comparison != null) {
      ObjectNode against = root.putObject("against");
      against.put("same", comparison.same());
      ArrayNode onlyNew = against.putArray("onlyNew");
      comparison.onlyNew().forEach(firing -> onlyNew.add(node(firing)));
      ArrayNode onlyOld = against.putArray("onlyOld");
      comparison.onlyOld().forEach(firing -> onlyOld.add(node(firing)));
      ArrayNode moved = against.putArray("moved");
      comparison
          .moved()
          .forEach(each -> {
            ObjectNode node = moved.addObject();
            node.set("from", node(each.from()));
            node.set("to", node(each.to()));
          });
    }
    return root.toString();
  }

  private static ObjectNode node(Firing firing) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rule", firing.ruleId());
    node.put("group", firing.group());
    node.put("groupLabel", firing.groupLabel());
    node.put("openedAt", firing.openedAt().toString());
    node.put("endsAt", firing.endsAt().toString());
    node.put("count", firing.count());
    node.put("articles", firing.counts().articles());
    node.put("publishers", firing.counts().publishers());
    node.put("origins", firing.counts().origins());
    node.put("severity", firing.severity().name().toLowerCase(Locale.ROOT));
    node.put("why", firing.why());
    ArrayNode evidence = node.putArray("evidence");
    firing.evidence().forEach(evidence::add);
    return node;
  }

  private static String line(String mark, Firing firing) {
    return "%s%s %s%s: %s (%d articles, %d publishers, %d origins; %s)%n"
        .formatted(
            mark,
            firing.openedAt(),
            firing.severity().name().toLowerCase(Locale.ROOT),
            firing.group().isEmpty() ? "" : " [" + label(firing) + "]",
            firing.why(),
            firing.counts().articles(),
            firing.counts().publishers(),
            firing.counts().origins(),
            firing.evidence().stream().limit(3).collect(Collectors.joining(", ")));
  }

  private static String label(Firing firing) {
    return firing.groupLabel().isEmpty() ? firing.group() : firing.groupLabel();
  }

  /// `, a day: 2, 0, 5` from the day of the first to that of the last.
  private static String days(List<Firing> fired) {
    NavigableMap<LocalDate, Integer> perDay = perDay(fired);
    if (perDay.isEmpty()) return "";
    return perDay
        .firstKey()
        .datesUntil(perDay.lastKey().plusDays(1))
        .map(day -> String.valueOf(perDay.getOrDefault(day, 0)))
        .collect(Collectors.joining(" ", ", per day from " + perDay.firstKey() + ": ", ""));
  }

  private static NavigableMap<LocalDate, Integer> perDay(List<Firing> fired) {
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    fired.forEach(
        f -> days.merge(LocalDate.ofInstant(f.openedAt(), ZoneOffset.UTC), 1, Integer::sum));
    return days;
  }
}
