/// Where the desk meets Kafka: the topics it follows into its boards, and the topics it writes.
@org.jspecify.annotations.NullMarked
package io.wirewatch.desk.topology;
