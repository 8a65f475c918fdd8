package io.wirewatch.enrich.clean;

import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.List;

/// Says what an element holds by its names, the `class` and `id` that its makers gave it.
///
/// The list is a tree of letters walked from each place of a name, so that a name costs its length
/// whatever the size of the list.
final class NameList {
  private static final int LONGEST_NAME = 300;
  private static final int SYMBOLS = 37;
  private static final int DASH = 36;

  private final List<Node> nodes = new ArrayList<>(List.of(new Node()));

  /// What a name is a sign of.
  enum Sign {
    NOTHING,
    FURNITURE,
    COMMENTS
  }

  private static final class Node {
    private final int[] next = new int[SYMBOLS];
    private Sign sign = Sign.NOTHING;
    private boolean ends;
    private boolean fromEdge;
    private boolean toEdge;
  }

  /// Reads the list.
  NameList() {
    Sign section = Sign.NOTHING;
    for (String line : WordList.lines(NameList.class, "names.txt")) {
      switch (line) {
        case "[furniture]" -> section = Sign.FURNITURE;
        case "[comments]" -> section = Sign.COMMENTS;
        case "[nothing]" -> section = Sign.NOTHING;
        case String name -> add(name, section);
      }
    }
  }

  private void add(String name, Sign sign) {
    Node node = nodes.getFirst();
    for (char c : name.replace("|", "").toCharArray()) {
      int symbol = symbol(c);
      if (node.next[symbol] == 0) {
        node.next[symbol] = nodes.size();
        nodes.add(new Node());
      }
      node = nodes.get(node.next[symbol]);
    }
    node.ends = true;
    node.sign = sign;
    node.fromEdge = name.startsWith("|");
    node.toEdge = name.endsWith("|");
  }

  /// The first sign in the names, [Sign#COMMENTS] before others.
  Sign of(String names) {
    int end = Math.min(names.length(), LONGEST_NAME);
    Sign found = Sign.NOTHING;
    for (int i = 0; i < end && found != Sign.COMMENTS; i++) {
      Sign here = at(names, i, end);
      found = here == Sign.NOTHING ? found : here;
    }
    return found;
  }

  private Sign at(String names, int start, int end) {
    Node node = nodes.getFirst();
    Sign sign = Sign.NOTHING;
    for (int i = start; i < end; i++) {
      int symbol = symbol(names.charAt(i));
      int next = symbol < 0 ? 0 : node.next[symbol];
      if (next == 0) {
        return sign;
      }
      node = nodes.get(next);
      if (node.ends && isAtEdges(node, names, start, i + 1, end)) {
        sign = node.sign;
      }
    }
    return sign;
  }

  private static boolean isAtEdges(Node node, String names, int from, int to, int end) {
    return (!node.fromEdge || isEdge(names, from, end)) && (!node.toEdge || isEdge(names, to, end));
  }

  private static boolean isEdge(String names, int at, int end) {
    if (at == 0 || at == end) {
      return true;
    }
    char before = names.charAt(at - 1);
    char after = names.charAt(at);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }

  private static int symbol(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= '0' && c <= '9') {
      return 26 + c - '0';
    }
    return c == '-' || c == '_' ? DASH : -1;
  }
}
