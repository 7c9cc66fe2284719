package org.aspectj.lang;

public interface ProceedingJoinPoint {
  Object proceed() throws Throwable;
}
