package io.wirewatch.launcher.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The articles in the files, folders and standard input that a command line names.
public final class Sources {

  private static final int SNIFFED = 512;

  private final Labels labels;
  private final InputStream standardInput;
  private final ObjectMapper json = new ObjectMapper();

  /// Sources whose articles are labelled so where they do not name their own publisher.
  public Sources(Labels labels, InputStream standardInput) {
    this.labels = labels;
    this.standardInput = standardInput;
  }

  /// Takes articles as they are read.
  @FunctionalInterface
  public interface Sink {
    /// Takes one; may wait until there is room.
    void accept(Outgoing article) throws InterruptedException;
  }

  /// The files that a name stands for: a folder's files that hold articles, in the order of their
  /// names, folders inside it included; else the name itself.
  ///
  /// @throws IOException when it names nothing that can be read
  public static List<String> files(String name) throws IOException {
    Path path = Path.of(name);
    if (name.equals("-") || Files.isRegularFile(path)) {
      return List.of(name);
    }
    if (!Files.isDirectory(path)) {
      throw new NoSuchFileException(name);
    }
    try (var files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(f -> Format.ofName(f).isPresent())
          .sorted()
          .toList();
    }
  }

  /// Reads one file, `-` for standard input, and hands its articles on.
  public void read(String file, Sink sink) throws IOException, InterruptedException {
    try (var in = new BufferedInputStream(open(file))) {
      Format format = Format.ofName(file).orElse(sniff(in));
      switch (format) {
        case NDJSON -> lines(file, in, sink);
        case JSON -> sink.accept(labelled(file, file, in.readAllBytes()));
        case TEXT, HTML -> sink.accept(page(file, format, in.readAllBytes()));
      }
    }
  }

  private InputStream open(String file) throws IOException {
    return file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
  }

  private static Format sniff(BufferedInputStream in) throws IOException {
    in.mark(SNIFFED);
    byte[] head = in.readNBytes(SNIFFED);
    in.reset();
    return Format.ofBytes(head);
  }

  private void lines(String file, InputStream in, Sink sink)
      throws IOException, InterruptedException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        sink.accept(labelled(file, file + ":" + number, bytes));
      }
    }
  }

  /// An article in JSON, with the label put in where it names neither publisher nor address.
  private Outgoing labelled(String file, String name, byte[] bytes) {
    return Outgoing.of(name, Format.JSON.mediaType(), withLabel(file, bytes), Map.of());
  }

  private byte[] withLabel(String file, byte[] bytes) {
    try {
      return json.readTree(bytes) instanceof ObjectNode article
              && !article.has("publisher")
              && !article.has("url")
          ? json.writeValueAsBytes(fill(article, file))
          : bytes;
    } catch (JsonProcessingException _) {
      return bytes; // The service says best what is wrong with it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode fill(ObjectNode article, String file) {
    labels.of(stem(file)).forEach(article::put);
    return article;
  }

  private Outgoing page(String file, Format format, byte[] bytes) {
    var parameters = new TreeMap<>(labels.of(stem(file)));
    if (format == Format.HTML) {
      CanonicalAddress.of(bytes).ifPresent(url -> parameters.put("url", url));
    }
    return Outgoing.of(file, format.mediaType(), bytes, parameters);
  }

  private static String stem(String file) {
    String name = Optional.ofNullable(Path.of(file).getFileName()).map(Path::toString).orElse(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
