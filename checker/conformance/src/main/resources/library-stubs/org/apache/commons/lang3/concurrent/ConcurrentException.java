package org.apache.commons.lang3.concurrent;

public class ConcurrentException extends Exception {}
