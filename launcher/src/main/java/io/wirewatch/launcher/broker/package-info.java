/// A Kafka broker inside this process, for one command and no installation.
///
/// It is the real thing, a KRaft broker and its controller in one node with its log on disk: what
/// is acknowledged survives `kill -9`, transactions and consumer groups behave as on a cluster. The
/// settings are those of one node on one machine: replication 1, few internal partitions so that
/// recovery after an unclean stop is quick, loopback only. The classes that start it are Kafka's
/// internal ones, so that a new Kafka version may change them; {@link EmbeddedBroker} alone uses
/// them.
@NullMarked
package io.wirewatch.launcher.broker;

import org.jspecify.annotations.NullMarked;
