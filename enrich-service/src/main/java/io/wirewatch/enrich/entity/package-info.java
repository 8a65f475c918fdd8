/// Finds the people, bodies and places that an article names, one entity whatever the spelling.
///
/// [MentionFinder] joins what the [Gazetteer] knows with what the tagger reads in the sentence;
/// [Grouping] then decides which mentions are one: by the gazetteer's id, by the key of the name, a
/// bare family name by the fuller name before it, an abbreviation by the initials it stands for.
/// Whom it cannot tell it leaves apart: a missing link is mended by a reader, a wrong one misleads.
@NullMarked
package io.wirewatch.enrich.entity;

import org.jspecify.annotations.NullMarked;
