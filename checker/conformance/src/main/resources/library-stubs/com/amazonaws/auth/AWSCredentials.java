package com.amazonaws.auth;

public interface AWSCredentials {}
