package io.wirewatch.enrich.topology;

import io.wirewatch.enrich.table.Table;
import io.wirewatch.enrich.table.TableContract;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

final class StoreTableTest extends TableContract {
  @Override
  protected Table<String> table() {
    MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    KeyValueStore<String, String> store =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore("table"), Serdes.String(), Serdes.String())
            .withCachingDisabled()
            .withLoggingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
    return new StoreTable<>(store);
  }
}
