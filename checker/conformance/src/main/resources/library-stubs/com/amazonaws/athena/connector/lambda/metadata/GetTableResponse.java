package com.amazonaws.athena.connector.lambda.metadata;

public class GetTableResponse {}
