package com.acme.dates;

import com.acme.core.TypedHandler;
import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.s3.S3Client;

public class HolidayHandler extends TypedHandler<Integer, String> {
  @Override
  public String handleRequest(Integer year, Context context) {
    return S3Client.create() // FINDING ClientBuiltPerInvocation via HolidayHandler.handleRequest
        .getObjectAsBytes(g -> g.bucket("holidays").key(year.toString()))
        .asUtf8String();
  }
}
