/// Learns the weights of the name tagger from labelled sentences.
///
/// An averaged structured perceptron (Collins, 2002): each sentence is labelled with the weights so
/// far, and where the labels are wrong the features of the right ones gain and those of the wrong
/// ones lose. The mean of the weights over all steps is what ships, cut to a byte each. The command
/// is in MODEL_CARD.md beside the model; nothing at run time uses this package.
@NullMarked
package io.wirewatch.enrich.entity.train;

import org.jspecify.annotations.NullMarked;
