package io.wirewatch.enrich.clean;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.text.Fold;
import java.util.HashSet;
import java.util.Locale;
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
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(\\d{1,5} )?(comments?|replies|responses)( ?\\(\\d{1,5}\\))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(\\d{1,3} ?min(ute)?s?( read)?|(estimated )?read(ing)? time:? .{1,20}|image \\d+ of \\d+"
              + "|\\d+ of \\d+|(views|shares|likes|page views):? ?[\\d.,]+ ?[kKmM]?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "^\\p{Lu}[^.]{2,50} (is|was) (a|an|the|our) [^.]{0,60}"
              + "\\b(reporter|journalist|correspondent|editor|writer|columnist|contributor|blogger)\\b");
  private static final Telltale CONTACT =
      Telltale.of(
          "^(contact|e-?mail|reach|write to)\\b[^@]{0,60}@|\\bin the comments\\b",
          "@",
          "in the comments");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(By|BY|Von|Par|Por|Di|Written by|Story by|Reported by|Text:) \\p{Lu}[^.!?]{1,60}$");
  private static final Telltale RIGHTS =
      Telltale.of(
          "all rights reserved|subscription options|may not be (published|reproduced|reprinted)",
          "rights",
          "subscription",
          "may not be");
  private static final Pattern TRAIL = Pattern.compile("^(Home|HOME)(?=[A-Z]| ?[>»/|])");
  private static final Telltale PHOTO =
      Telltale.of(
          "in this (file )?(photo|image|picture)|\\b(photo|image|picture|photograph) ?(by|credit|:|courtesy)"
              + "|\\[[^\\]]*(photo|handout|getty|reuters|afp)[^\\]]*\\]|\\((file|photo|reuters|ap|afp|getty images|ap photo)[^)]{0,30}\\)$"
              + "|^(photo|image|file photo|watch|pictured)\\b ?:",
          "photo",
          "image",
          "picture",
          "watch",
          "[",
          "(");
  private static final Telltale CREDIT =
      Telltale.of(
          "(not (been )?edited by|syndicated|auto-?generated|^\\W{0,3}this (story|article|report) (was|is|has been|first|originally)"
              + "|with inputs from|originally (published|appeared))",
          "edited by",
          "syndicated",
          "generated",
          "this ",
          "with inputs from",
          "originally");
  private static final int LONGEST_CONTACT = 160;
  private static final int LONGEST_CONTROL_WORDS = 12;
  private static final int LONGEST_CAPTION_WORDS = 60;

  private final Set<String> controls = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
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
        case "[forms]" -> section = forms;
        case "[labels]" -> section = labels;
        case "[openings]" -> section = openings;
        case String phrase -> section.add(phrase);
      }
    }
  }

  /// Why a line is furniture, empty when it is not.
  Optional<Reason> reason(Block block) {
    String line = key(block.text());
    if (controls.contains(line) || endsArticle(block) || COUNTER.matcher(block.text()).find()) {
      return Optional.of(Reason.CONTROL);
    }
    if (labels.contains(line) || DateLine.isOnlyADate(block.text())) {
      return Optional.of(Reason.LABEL);
    }
    if (TRAIL.matcher(block.text()).find()) {
      return Optional.of(Reason.BREADCRUMB);
    }
    return longer(block, line);
  }

  private Optional<Reason> longer(Block block, String line) {
    int words = block.words();
    String small = words <= LONGEST_CAPTION_WORDS ? block.text().toLowerCase(Locale.ROOT) : "";
    if (words <= LONGEST_CAPTION_WORDS && isControl(block.text(), small)) {
      return Optional.of(Reason.CONTROL);
    }
    if (words <= LONGEST_CONTROL_WORDS && BYLINE.matcher(block.text()).find()) {
      return Optional.of(Reason.LABEL);
    }
    if (PHOTO.isIn(block.text(), small)) {
      return Optional.of(Reason.CAPTION);
    }
    if (CREDIT.isIn(block.text(), small) && isAside(block)) {
      return Optional.of(Reason.CREDIT);
    }
    if (words <= LONGEST_CONTROL_WORDS * 2 && opens(line)) {
      return Optional.of(words <= LONGEST_CONTROL_WORDS ? Reason.CONTROL : Reason.RELATED);
    }
    return Optional.empty();
  }

  /// @param small the line in small letters
  private static boolean isControl(String line, String small) {
    return COUNTED.matcher(line).find()
        || RIGHTS.isIn(line, small)
        || (line.length() <= LONGEST_CONTACT && CONTACT.isIn(line, small));
  }

  /// Whether a line says who the author is.
  static boolean isBiography(Block block) {
    return block.words() <= LONGEST_CAPTION_WORDS && BIOGRAPHY.matcher(block.text()).find();
  }

  /// Whether a line ends a list of other articles, after which the article goes on.
  boolean resumesArticle(Block block) {
    return key(block.text()).equals("end of list");
  }

  /// Whether a line breaks off, as the teaser of another article does.
  static boolean breaksOff(Block block) {
    return (block.text().endsWith("...") || block.text().endsWith("…"))
        && block.words() < LONGEST_CONTROL_WORDS * 3;
  }

  /// Whether what follows a line is no longer the article: a form, a list of other articles.
  boolean endsArticle(Block block) {
    return ends.contains(key(block.text())) || isForm(block);
  }

  /// Whether a line is of the form for comments, or says that readers' comments follow.
  boolean isForm(Block block) {
    return forms.contains(key(block.text())) || COMMENTS.matcher(block.text()).matches();
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
