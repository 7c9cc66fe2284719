package org.redisson.config;

public class Config {}
