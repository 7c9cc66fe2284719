package com.amazonaws.athena.connector.lambda;

public interface QueryStatusChecker {}
