package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.TimeSpan;
import java.util.List;

/// What a text says of how many, how much and how long, each in order.
public record Measured(List<Figure> figures, List<TimeSpan> timeSpans) {
  public Measured {
    figures = List.copyOf(figures);
    timeSpans = List.copyOf(timeSpans);
  }
}
