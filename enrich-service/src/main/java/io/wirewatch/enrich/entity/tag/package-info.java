/// Marks the spans of a sentence that name a person, an organisation or a place.
///
/// A linear sequence model reads one sentence at a time: [Words] cuts it, [WordFeatures] describes
/// each word by hashed features of itself and its neighbours, [LinearModel] holds one weight for
/// each feature and label, and [Tagger] finds the best sequence of labels (Viterbi). What a word
/// weighs by itself is remembered in a [Vocabulary]: what takes time is not to add but to wait for
/// memory, since features are strewn over all of the model. Nothing is learnt here;
/// `io.wirewatch.enrich.entity.train` writes the model that this package reads.
@NullMarked
package io.wirewatch.enrich.entity.tag;

import org.jspecify.annotations.NullMarked;
