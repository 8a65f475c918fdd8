/// The alert service: articles, rules and desk actions in, alerts and deliveries out.
///
/// A Streams topology matches each article against all rules and counts what matched, per rule and
/// group, under exactly-once; `lifecycle` decides what the alerts say. The alerts topic is the
/// outbox: `notify` reads it and tells the channels, at least once and under a stable id.
/// `rulefile` carries rules from files under version control into the topic of rules, where those
/// that a desk writes on its page are too.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert;
