package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloudFormationTest {

  @TempDir Path temporary;
  private Directory directory = new Directory(Path.of(""));

  @BeforeEach
  void makeDirectory() {
    directory = new Directory(temporary);
  }

  @Test
  void otherLanguagesAreNoJavaHandlers() {
    directory.with(
        "template.yaml",
        """
        Resources:
          Node:
            Type: AWS::Serverless::Function
            Properties: {Handler: index.handler}
          Python:
            Type: AWS::Lambda::Function
            Properties: {Handler: app.lambda_handler, Runtime: python3.12}
          Ruby:
            Type: AWS::Serverless::Function
            Properties: {Handler: 'Api::Handler.process', Runtime: ruby3.3}
          DotNet:
            Type: AWS::Serverless::Function
            Properties: {Handler: 'Api::Shop.Orders::Get'}
          DotNetExecutable:
            Type: AWS::Serverless::Function
            Properties: {Handler: Shop.Api, Runtime: dotnet8}
          Go:
            Type: AWS::Serverless::Function
            Properties: {Handler: Bootstrap, Runtime: provided.al2023}
          PowerShell:
            Type: AWS::Serverless::Function
            Properties: {Handler: 'script.ps1::handler', Runtime: provided.al2}
          Native:
            Type: AWS::Serverless::Function
            Properties: {Handler: not.used.in.provided.runtime, Runtime: provided.al2023}
          Table:
            Type: AWS::DynamoDB::Table
            Properties: {Handler: shop.NotAFunction}
        """);

    assertThat(directory.handlers()).isEmpty();
    assertThat(directory.problems()).isEmpty();
  }

  @Test
  void samFunctionsNameTheirHandlers() {
    directory.with(
        "template.yaml",
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Get:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: app
              Handler: shop.GetOrder::handleRequest
              Runtime: java21
          Put:
            Type: AWS::Serverless::Function
            Properties:
              Handler: shop.PutOrder
          Small:
            Type: AWS::Serverless::Function
            Properties:
              Handler: shop.order
              Runtime: java17
        """);

    assertThat(directory.handlers())
        .containsExactly(
            "template.yaml:7 shop.GetOrder::handleRequest",
            "template.yaml:12 shop.PutOrder",
            "template.yaml:16 shop.order");
  }

  @Test
  void globalsStandInForWhatAFunctionLeavesOut() {
    directory.with(
        "template.yml",
        """
        Globals:
          Function:
            Runtime: java21
            Handler: shop.Router::route
        Resources:
          First:
            Type: AWS::Serverless::Function
            Properties: {CodeUri: app}
          Own:
            Type: AWS::Serverless::Function
            Properties: {Handler: Own}
          Script:
            Type: AWS::Serverless::Function
            Properties: {Handler: tools.Script, Runtime: nodejs22.x}
          Plain:
            Type: AWS::Lambda::Function
            Properties: {Code: {S3Bucket: b}}
        """);

    assertThat(directory.handlers())
        .containsExactly("template.yml:4 shop.Router::route", "template.yml:11 Own");
  }

  @Test
  void intrinsicFunctionsAreWorkedOutWhereTheTemplateDecides() {
    directory.with(
        "stack.template",
        """
        Parameters:
          Package: {Type: String, Default: shop.api}
          Main: {Type: String, Default: shop.Main}
          Secret: {Type: String}
        Resources:
          A:
            Type: AWS::Lambda::Function
            Properties:
              Handler: !Ref Main
              Role: !GetAtt Role.Arn
              Runtime: !FindInMap [Runtimes, !Ref "AWS::Region", name]
          B:
            Type: AWS::Lambda::Function
            Properties:
              Handler: !Sub "${Package}.Get::handle"
          C:
            Type: AWS::Lambda::Function
            Properties:
              Handler: !If [Blue, shop.Blue, !Sub ["shop.${Name}", {Name: Green}]]
          D:
            Type: AWS::Lambda::Function
            Properties:
              Handler: {Ref: Main}
          E:
            Type: AWS::Lambda::Function
            Properties:
              Handler: !Ref Secret
          F:
            Type: AWS::Lambda::Function
            Properties:
              Handler: !ImportValue shop.Imported
          'Fn::ForEach::Each':
            - Name
            - [X, Y]
            - '${Name}Function':
                Type: AWS::Lambda::Function
                Properties: {Handler: !Sub 'shop.${Name}'}
        """);

    assertThat(directory.handlers())
        .containsExactly(
            "stack.template:9 shop.Main",
            "stack.template:15 shop.api.Get::handle",
            "stack.template:19 shop.Blue",
            "stack.template:19 shop.Green",
            "stack.template:23 shop.Main");
    assertThat(directory.problems()).isEmpty();
  }

  @Test
  void jsonIsReadTooEvenWithTabs() {
    directory.with(
        "template.json",
        """
        {
        \t"Resources": {
        \t\t"Get": {
        \t\t\t"Type": "AWS::Lambda::Function",
        \t\t\t"Properties": {
        \t\t\t\t"Handler": {"Fn::Sub": "shop.Get::handle"}
        \t\t\t}
        \t\t}
        \t}
        }
        """);

    assertThat(directory.handlers()).containsExactly("template.json:6 shop.Get::handle");
  }

  @Test
  void imageFunctionsNameTheirHandlerInTheCommand() {
    directory.with(
        "template.yaml",
        """
        Resources:
          Java:
            Type: AWS::Serverless::Function
            Properties:
              PackageType: Image
              ImageConfig:
                Command:
                  - shop.Image::handle
          Python:
            Type: AWS::Serverless::Function
            Properties:
              PackageType: Image
              ImageConfig: {Command: [app.handler]}
        """);

    assertThat(directory.handlers()).containsExactly("template.yaml:8 shop.Image::handle");
  }

  @Test
  void endlessAliasesEnd() {
    directory.with(
        "template.yaml",
        """
        Resources:
          Get:
            Type: AWS::Lambda::Function
            Properties:
              Handler: &again !If [Blue, *again, *again]
        """);

    assertThat(directory.handlers()).isEmpty();
  }
}
