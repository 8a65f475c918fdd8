package io.wirewatch.enrich.name;

import java.util.ArrayList;
import java.util.List;

/// Cuts the parts of a name as another name has them: Patr ushev is joined where the other is
/// Patrushev, JC is parted where the other has Jean-Claude.
final class Alignment {
  private static final int MOST_INITIALS = 3;

  private Alignment() {}

  static List<String> of(List<String> parts, List<String> other) {
    if (parts.size() < 2) {
      return parts; // initials alone are nobody
    }
    List<String> aligned = new ArrayList<>(parts.size() + 1);
    int at = 0;
    while (at < parts.size()) {
      String part = parts.get(at);
      if (at + 1 < parts.size() && isCutIn(part, parts.get(at + 1), other)) {
        aligned.add(part + parts.get(at + 1));
        at += 2;
      } else {
        aligned.addAll(parted(part, other));
        at++;
      }
    }
    return aligned;
  }

  private static boolean isCutIn(String part, String next, List<String> other) {
    String joined = Skeleton.of(part + next);
    return part.length() > 1
        && next.length() > 1
        && other.stream().anyMatch(word -> Skeleton.of(word).equals(joined));
  }

  private static List<String> parted(String part, List<String> other) {
    int length = part.length();
    if (length < 2 || length > MOST_INITIALS || other.contains(part)) {
      return List.of(part);
    }
    for (int from = 0; from + length <= other.size(); from++) {
      if (areInitials(part, other.subList(from, from + length))) {
        return part.chars().mapToObj(Character::toString).toList();
      }
    }
    return List.of(part);
  }

  private static boolean areInitials(String letters, List<String> words) {
    for (int i = 0; i < letters.length(); i++) {
      if (words.get(i).length() < 2 || words.get(i).charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
