package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerlessTest {

  @TempDir Path temporary;
  private Directory directory = new Directory(Path.of(""));

  @BeforeEach
  void makeDirectory() {
    directory = new Directory(temporary);
  }

  @Test
  void otherLanguagesAreNoJavaHandlers() {
    directory.with(
        "serverless.yml",
        """
        provider: {name: aws, runtime: nodejs22.x}
        functions:
          node: {handler: src/get.handler}
          typed: {handler: shop.Looks}
        """);

    assertThat(directory.handlers()).isEmpty();
  }

  @Test
  void functionsNameTheirHandlers() {
    directory.with(
        "serverless.yaml",
        """
        service: shop
        provider:
          name: aws
          runtime: java21
        functions:
          get:
            handler: shop.Get
            events: [{http: {path: /get, method: get}}]
          put:
            handler: shop.Put::handle
          script:
            handler: shop.Script
            runtime: python3.12
          image:
            image: {uri: x, command: ["shop.Image::handle"]}
        """);

    assertThat(directory.handlers())
        .containsExactly(
            "serverless.yaml:7 shop.Get",
            "serverless.yaml:10 shop.Put::handle",
            "serverless.yaml:15 shop.Image::handle");
  }

  @Test
  void variablesAreWorkedOutWhereTheFilesDecide() {
    directory
        .with(
            "serverless.yml",
            """
            custom:
              package: shop.api
              handler: ${self:custom.package}.Get
              circle: ${self:custom.circle}
              names: {eu: shop.Europe}
            provider:
              runtime: ${opt:runtime, 'java21'}
            functions:
              whole: {handler: '${self:custom.handler}'}
              part: {handler: '${self:custom.package}.Put::handle'}
              nested: {handler: '${self:custom.names.${opt:region, "eu"}}'}
              file: {handler: '${file(./names.yml):list}'}
              unknown: {handler: '${ssm:/shop/handler}'}
              circle: {handler: '${self:custom.circle}'}
            """)
        .with("names.yml", "list: shop.List\n");

    assertThat(directory.handlers())
        .containsExactly(
            "serverless.yml:9 shop.api.Get",
            "serverless.yml:10 shop.api.Put::handle",
            "serverless.yml:11 shop.Europe",
            "serverless.yml:12 shop.List");
  }

  @Test
  void functionsMayStandInFilesOfTheirOwn() {
    directory
        .with(
            "app/serverless.yml",
            """
            functions:
              - ${file(functions/orders.yml)}
              - ${file(../../outside.yml)}
              - ${file(functions/missing.yml)}
              - {inline: {handler: shop.Inline}, other: '${file(functions/one.yml):one}'}
            """)
        .with("app/functions/orders.yml", "get:\n  handler: shop.Orders\n")
        .with("app/functions/one.yml", "one:\n  handler: shop.One\n");

    assertThat(directory.handlers())
        .containsExactly(
            "app/functions/orders.yml:2 shop.Orders",
            "app/serverless.yml:5 shop.Inline",
            "app/functions/one.yml:2 shop.One");
    assertThat(directory.problems()).isEmpty();
  }

  @Test
  void mergeKeysBringTheirEntriesAlong() {
    directory.with(
        "serverless.yml",
        """
        base: &base
          runtime: java21
          handler: shop.Base
        functions:
          inherits:
            <<: *base
          overrides:
            <<: *base
            handler: shop.Own
        """);

    assertThat(directory.handlers())
        .containsExactly("serverless.yml:3 shop.Base", "serverless.yml:9 shop.Own");
  }
}
