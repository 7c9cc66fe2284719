package com.datastax.oss.driver.api.core;

import com.datastax.oss.driver.api.core.session.SessionBuilder;

public class CqlSessionBuilder extends SessionBuilder<CqlSessionBuilder, CqlSession> {}
