package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds people named in the Korean manner, family name first and the given name hyphenated: Moon
/// Seong-mok, Tsai Ing-wen.
///
/// Nothing else in English is written so, and a tagger that learnt from other news takes "Moon" for
/// the moon.
final class FamilyFirst {
  private static final Pattern GIVEN_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,6}[-\u2010\u2011]\\p{L}\\p{Ll}{1,6}");

  private final Set<String> familyNames =
      Set.copyOf(WordList.lines(FamilyFirst.class, "family-first.txt"));

  /// Where a sentence of these words names such a person, in order.
  List<Range> in(List<Word> words) {
    List<Range> people = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word family = words.get(i);
      Word given = words.get(i + 1);
      if (family.capitalised()
          && familyNames.contains(family.folded())
          && GIVEN_NAME.matcher(given.form()).matches()) {
        people.add(new Range(family.start(), given.end()));
      }
    }
    return people;
  }

  /// The mention of such a person.
  static Mention mention(String text, Range person, boolean title) {
    String surface = text.substring(person.start(), person.end());
    return new Mention(person.start(), person.end(), title, EntityType.PERSON, surface, null);
  }
}
