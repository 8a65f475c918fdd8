package io.wirewatch.alert;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.alert.rulefile.RuleFileSync;
import io.wirewatch.alert.rulefile.RuleFolder;
import io.wirewatch.alert.topology.AlertTopology;
import io.wirewatch.alert.topology.Stages;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.StreamsHost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Matches articles against rules, counts, and tells the channels. Whoever starts it closes it.
public final class AlertService implements Service {

  private static final String APPLICATION_ID = "wirewatch-alert";

  private final Rulebook rulebook;
  private final StreamsHost streams;
  private final RuleFileSync files;
  private final Channels channels;

  private AlertService(
      Rulebook rulebook, StreamsHost streams, RuleFileSync files, Channels channels) {
    this.rulebook = rulebook;
    this.streams = streams;
    this.files = files;
    this.channels = channels;
  }

  /// Starts the topology, the rule files and the channels; returns before they are ready. No
  /// article is read before the rules of the files are in force: what waited for the very first
  /// start would be matched by no rule, and never again.
  ///
  /// @throws IllegalArgumentException when a channel's secret is none
  public static AlertService start(AlertConfig config, ServiceContext context) {
    Rulebook rulebook = new Rulebook(config.rules().failures());
    context.meters().gauge("wirewatch.rules.in.force", rulebook, b -> b.index().size());
    context.meters().gauge("wirewatch.rules.invalid", rulebook, b -> b.invalid().size());
    context.meters().gauge("wirewatch.rules.disabled", rulebook, Rulebook::disabled);
    Stages stages = Stages.in(context.meters());
    StreamsHost streams =
        StreamsHost.startPaused(
            APPLICATION_ID,
            AlertTopology.build(context.schemas(), rulebook, stages, config.partitions()),
            config.streams(),
            context);
    RuleFileSync files =
        RuleFileSync.start(
            new RuleFolder(config.rules().directory(), config.rules().shipped()),
            rulebook,
            context,
            streams::resume);
    Channels channels = Channels.start(config, context);
    return new AlertService(rulebook, streams, files, channels);
  }

  @Override
  public String name() {
    return "alert";
  }

  /// What is wrong with rules that cannot be used: by rule id for those in the topic, which cannot
  /// be read or were disabled after failing, by `file:<name>` for files that were not carried over.
  public Map<String, List<RuleError>> invalidRules() {
    Map<String, List<RuleError>> invalid = new HashMap<>(rulebook.invalid());
    invalid.putAll(files.errors());
    return Map.copyOf(invalid);
  }

  @Override
  public void close() {
    channels.close();
    files.close();
    streams.close();
  }
}
