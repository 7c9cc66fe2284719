package com.amazonaws.athena.connector.lambda.data;

public interface BlockWriter {}
