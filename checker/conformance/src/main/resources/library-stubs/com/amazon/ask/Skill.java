package com.amazon.ask;

public class Skill {}
