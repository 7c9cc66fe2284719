package com.rabbitmq.client;

public interface Connection extends AutoCloseable {}
