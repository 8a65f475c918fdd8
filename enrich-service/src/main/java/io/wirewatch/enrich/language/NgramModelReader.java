package io.wirewatch.enrich.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads the language model that Apache OpenNLP publishes.
///
/// The file is a zip; its entry `langdetect.model` is a maximum-entropy model in OpenNLP's binary
/// layout: the word `GIS`, two numbers of no use here, the outcomes, the sets of outcomes that
/// n-grams have weights for (each with the number of n-grams that have it), the n-grams in that
/// order, and their weights.
final class NgramModelReader {
  private static final String ENTRY = "langdetect.model";
  private static final String TYPE = "GIS";

  private final DataInputStream in;

  private NgramModelReader(DataInputStream in) {
    this.in = in;
  }

  /// Reads the file; leaves the stream open.
  ///
  /// @throws IOException where the file is not such a model
  static NgramModel read(InputStream file) throws IOException {
    ZipInputStream zip = new ZipInputStream(file);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(ENTRY)) {
        byte[] model = zip.readAllBytes();
        return new NgramModelReader(new DataInputStream(new ByteArrayInputStream(model))).model();
      }
    }
    throw new IOException("no " + ENTRY + " in the language model");
  }

  private NgramModel model() throws IOException {
    if (!in.readUTF().equals(TYPE)) {
      throw new IOException("the language model is of another type");
    }
    in.skipNBytes(Integer.BYTES + Double.BYTES);
    String[] outcomes = new String[in.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    int[][] patterns = new int[in.readInt()][];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] =
          Arrays.stream(in.readUTF().split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }
    return weighted(outcomes, patterns, ngrams());
  }

  private long[] ngrams() throws IOException {
    long[] ngrams = new long[in.readInt()];
    for (int i = 0; i < ngrams.length; i++) {
      String text = in.readUTF();
      for (int at = 0; at < text.length(); at++) {
        ngrams[i] = NgramModel.ngram(ngrams[i], text.charAt(at));
      }
    }
    return ngrams;
  }

  /// @param patterns how many n-grams have a set of outcomes, and then those outcomes
  private NgramModel weighted(String[] outcomes, int[][] patterns, long[] ngrams)
      throws IOException {
    int[] starts = new int[ngrams.length + 1];
    int weights = Arrays.stream(patterns).mapToInt(set -> set[0] * (set.length - 1)).sum();
    byte[] outcomeOfWeight = new byte[weights];
    float[] weight = new float[weights];
    int ngram = 0;
    int at = 0;
    for (int[] pattern : patterns) {
      for (int i = 0; i < pattern[0]; i++) {
        for (int j = 1; j < pattern.length; j++) {
          outcomeOfWeight[at] = (byte) pattern[j];
          weight[at++] = (float) in.readDouble();
        }
        starts[++ngram] = at;
      }
    }
    return new NgramModel(outcomes, ngrams, starts, outcomeOfWeight, weight);
  }
}
