package com.amazonaws.services.dynamodbv2.model;

public class PutItemResult {}
