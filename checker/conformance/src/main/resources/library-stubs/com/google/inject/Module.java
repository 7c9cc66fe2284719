package com.google.inject;

public interface Module {}
