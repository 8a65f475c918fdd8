package io.wirewatch.bench.peers;

import java.util.List;
import java.util.Set;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/// Lucene's monitor with its plain presearcher: a query is filed under its most telling terms.
public final class TermFilteredMonitor extends MonitorContender {

  /// Costs nothing before rules are loaded.
  public TermFilteredMonitor() {
    super(
        "monitor",
        () -> new TermFilteredPresearcher(TermWeights.byFrequency(), List.of(), Set.of()));
  }
}
