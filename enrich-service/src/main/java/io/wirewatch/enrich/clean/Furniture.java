package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.Fold;
import io.wirewatch.enrich.text.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that pages have and articles do not.
///
/// What the lines say is in `furniture.txt`; what they look like is here. Expressions are anchored
/// or free of nested repetition, so that no line takes longer than its length.
final class Furniture {
  private static final Pattern COUNTER =
      Pattern.compile(
          "^[\\d,. ]+[kKmM]? ?(fans|followers|subscribers|likes|shares|views|comments)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAIL = Pattern.compile("^(Home|HOME)(?=[A-Z]| ?[>»/|])");
  private static final Pattern PHOTO =
      Pattern.compile(
          "in this (file )?(photo|image|picture)|\\b(photo|image|picture|photograph) ?(by|credit|:|courtesy)"
              + "|\\[[^\\]]*(photo|handout|getty|reuters|afp)[^\\]]*\\]|\\((file|photo|reuters|ap|afp|getty images|ap photo)[^)]{0,30}\\)$"
              + "|^(photo|image|file photo|watch|pictured)\\b ?:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "(not (been )?edited by|syndicated|auto-?generated|^\\W{0,3}this (story|article|report) (was|is|has been|first|originally)"
              + "|with inputs from|originally (published|appeared))",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_CONTROL_WORDS = 12;
  private static final int LONGEST_CAPTION_WORDS = 60;

  private final Set<String> controls = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  /// Reads the list.
  Furniture() {
    Set<String> section = controls;
    for (String line : WordList.lines(Furniture.class, "furniture.txt")) {
      switch (line) {
        case "[controls]" -> section = controls;
        case "[ends]" -> section = ends;
        case "[labels]" -> section = labels;
        case "[openings]" -> section = openings;
        case String phrase -> section.add(phrase);
      }
    }
  }

  /// Why a line is furniture, empty when it is not.
  Optional<Reason> reason(Block block) {
    String line = key(block.text());
    if (controls.contains(line) || ends.contains(line) || COUNTER.matcher(block.text()).find()) {
      return Optional.of(Reason.CONTROL);
    }
    if (labels.contains(line) || Dates.isOnlyADate(block.text())) {
      return Optional.of(Reason.LABEL);
    }
    if (TRAIL.matcher(block.text()).find()) {
      return Optional.of(Reason.BREADCRUMB);
    }
    return longer(block, line);
  }

  private Optional<Reason> longer(Block block, String line) {
    int words = block.words();
    if (words <= LONGEST_CAPTION_WORDS && PHOTO.matcher(block.text()).find()) {
      return Optional.of(Reason.CAPTION);
    }
    if (words <= LONGEST_CAPTION_WORDS && CREDIT.matcher(block.text()).find() && isAside(block)) {
      return Optional.of(Reason.CREDIT);
    }
    if (words <= LONGEST_CONTROL_WORDS * 2 && opens(line)) {
      return Optional.of(words <= LONGEST_CONTROL_WORDS ? Reason.CONTROL : Reason.RELATED);
    }
    return Optional.empty();
  }

  /// Whether a line breaks off, as the teaser of another article does.
  static boolean breaksOff(Block block) {
    return (block.text().endsWith("...") || block.text().endsWith("…"))
        && block.words() < LONGEST_CONTROL_WORDS * 3;
  }

  /// Whether what follows a line is no longer the article: a form, a list of other articles.
  boolean endsArticle(Block block) {
    return ends.contains(key(block.text()));
  }

  /// Whether a line is a label that says what the next lines are.
  boolean isLabel(Block block) {
    return labels.contains(key(block.text()));
  }

  private boolean opens(String line) {
    return openings.stream().anyMatch(line::startsWith);
  }

  private static boolean isAside(Block block) {
    return block.text().startsWith("(") || block.text().startsWith("[") || block.words() <= 30;
  }

  /// The line folded, without the marks around it.
  private static String key(String line) {
    String folded = Fold.of(line.substring(0, Math.min(line.length(), 200)));
    int start = 0;
    int end = folded.length();
    while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(start, end);
  }
}
