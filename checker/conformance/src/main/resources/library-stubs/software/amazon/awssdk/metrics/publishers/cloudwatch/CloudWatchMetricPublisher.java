package software.amazon.awssdk.metrics.publishers.cloudwatch;

import software.amazon.awssdk.metrics.MetricPublisher;

public abstract class CloudWatchMetricPublisher implements MetricPublisher {
  public static native CloudWatchMetricPublisher create();
}
