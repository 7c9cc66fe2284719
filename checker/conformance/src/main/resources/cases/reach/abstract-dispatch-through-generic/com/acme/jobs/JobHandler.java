package com.acme.jobs;

import com.acme.jobs.impl.CopyJob;
import com.acme.jobs.impl.NotifyJob;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;

public class JobHandler implements RequestHandler<String, Void> {
  private final List<Job<String>> jobs = List.of(new CopyJob(), new NotifyJob());

  @Override
  public Void handleRequest(String input, Context context) {
    for (Job<String> job : jobs) {
      job.run(input);
    }
    return null;
  }
}
