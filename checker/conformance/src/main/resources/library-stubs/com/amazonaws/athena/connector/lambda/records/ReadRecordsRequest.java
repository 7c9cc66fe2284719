package com.amazonaws.athena.connector.lambda.records;

public class ReadRecordsRequest {}
