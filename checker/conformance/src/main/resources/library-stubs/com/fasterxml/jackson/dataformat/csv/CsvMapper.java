package com.fasterxml.jackson.dataformat.csv;

import com.fasterxml.jackson.databind.ObjectMapper;

public class CsvMapper extends ObjectMapper {
  public CsvMapper() {}
}
