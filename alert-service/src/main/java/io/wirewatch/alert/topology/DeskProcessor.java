package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.DeskActions;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/// Does to alerts what people did on the page.
@SuppressWarnings("NullAway.Init")
final class DeskProcessor extends ContextualProcessor<String, DeskAction, String, Alert> {

  private final StageCounter stage;
  private KeyValueStore<String, Alert> alerts;

  DeskProcessor(StageCounter stage) {
    this.stage = stage;
  }

  @Override
  public void init(ProcessorContext<String, Alert> context) {
    super.init(context);
    alerts = context.getStateStore(AlertStores.GROUP_ALERTS);
  }

  @Override
  public void process(Record<String, DeskAction> record) {
    stage.in();
    DeskAction action = record.value();
    String key = StoreKeys.alert(GroupKey.parse(record.key()), action.getAlertId());
    Alert alert = alerts.get(key);
    if (alert == null) {
      stage.dropped("unknown alert");
      return;
    }
    Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
    DeskActions.apply(alert, action, now)
        .ifPresentOrElse(acted -> emit(key, acted), () -> stage.dropped("changes nothing"));
  }

  private void emit(String key, Alert acted) {
    stage.out();
    alerts.put(key, acted);
    context().forward(new Record<>(acted.getId(), acted, context().currentSystemTimeMs()));
  }
}
