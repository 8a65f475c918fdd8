package io.wirewatch.runtime.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/// Bounds what all stores of a process take outside the heap, however many partitions they have: by
/// default each store of each partition may take a hundred megabytes of its own.
public final class BoundedRocks implements RocksDBConfigSetter {

  private static final long MEBIBYTE = 1024L * 1024L;

  static {
    RocksDB.loadLibrary();
  }

  // Shared by all stores, which Kafka Streams opens and closes without us: they live as long as the
  // process.
  private static final Cache CACHE = new LRUCache(96 * MEBIBYTE);
  private static final WriteBufferManager WRITES = new WriteBufferManager(48 * MEBIBYTE, CACHE);

  /// Kafka Streams makes one for each store.
  public BoundedRocks() {}

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
      table.setBlockCache(CACHE);
      table.setCacheIndexAndFilterBlocks(true);
      options.setTableFormatConfig(table);
    }
    options.setWriteBufferManager(WRITES);
    options.setWriteBufferSize(4 * MEBIBYTE);
    options.setMaxWriteBufferNumber(2);
  }

  /// Closes nothing: what is shared outlives the store.
  @Override
  public void close(String storeName, Options options) {}
}
