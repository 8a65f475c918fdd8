package io.wirewatch.desk.api;

import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Silence;
import java.util.concurrent.CompletableFuture;

/// Where what people do is written down. Each future completes when it cannot be lost any more, and
/// fails when that could not be reached in time. Safe to share among threads.
public interface Journal {

  /// Writes what a person did to an alert.
  CompletableFuture<Void> write(DeskAction action);

  /// Writes a revision of a rule.
  CompletableFuture<Void> write(RuleRevision revision);

  /// Writes that a rule is deleted.
  CompletableFuture<Void> deleteRule(String id);

  /// Writes a silence.
  CompletableFuture<Void> write(Silence silence);

  /// Writes that a silence is lifted.
  CompletableFuture<Void> liftSilence(String id);
}
