package io.wirewatch.launcher.together;

import io.wirewatch.alert.AlertService;
import io.wirewatch.desk.DeskService;
import io.wirewatch.enrich.EnrichService;
import io.wirewatch.ingest.IngestService;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;

/// The services, in the order they start: what reads before what is written to, so that the door
/// opens last and closes first.
public enum Role {
  /// Raw articles in, articles out.
  ENRICH {
    @Override
    Service start(HouseConfig config, ServiceContext context) {
      return EnrichService.start(config.enrich(), context);
    }
  },
  /// Articles, rules and desk actions in, alerts and deliveries out.
  ALERT {
    @Override
    Service start(HouseConfig config, ServiceContext context) {
      return AlertService.start(config.alert(), context);
    }
  },
  /// The watch desk's page and the API.
  DESK {
    @Override
    Service start(HouseConfig config, ServiceContext context) {
      return DeskService.start(config.desk(), context);
    }
  },
  /// Sources in, raw articles out.
  INGEST {
    @Override
    Service start(HouseConfig config, ServiceContext context) {
      return IngestService.start(config.ingest(), context);
    }
  };

  abstract Service start(HouseConfig config, ServiceContext context);
}
