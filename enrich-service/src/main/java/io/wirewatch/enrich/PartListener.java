package io.wirewatch.enrich;

/// Hears how far the enrichment of an article is; who listens may hold a clock, who enriches does
/// not.
@FunctionalInterface
public interface PartListener {
  /// Hears nothing.
  PartListener NONE = part -> {};

  /// A part is done, and the next begins. Called by the thread that enriches.
  void done(Part part);
}
