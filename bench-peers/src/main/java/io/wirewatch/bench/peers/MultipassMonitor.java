package io.wirewatch.bench.peers;

import java.util.List;
import java.util.Set;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;

/// Lucene's monitor with the presearcher that files a query twice, and looks at it when both of its
/// sets of terms are there.
public final class MultipassMonitor extends MonitorContender {
  private static final int PASSES = 2;

  /// Costs nothing before rules are loaded.
  public MultipassMonitor() {
    super(
        "monitor-multipass",
        () ->
            new MultipassTermFilteredPresearcher(
                PASSES, 0, TermWeights.byFrequency(), List.of(), Set.of()));
  }
}
