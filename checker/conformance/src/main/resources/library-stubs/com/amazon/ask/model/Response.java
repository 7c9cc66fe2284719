package com.amazon.ask.model;

public class Response {}
