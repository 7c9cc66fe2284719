package com.fasterxml.jackson.dataformat.xml;

import com.fasterxml.jackson.databind.ObjectMapper;

public class XmlMapper extends ObjectMapper {
  public XmlMapper() {}
}
