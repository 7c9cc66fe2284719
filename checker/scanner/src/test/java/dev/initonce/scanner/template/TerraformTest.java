package dev.initonce.scanner.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerraformTest {

  @TempDir Path temporary;
  private Directory directory = new Directory(Path.of(""));

  @BeforeEach
  void makeDirectory() {
    directory = new Directory(temporary);
  }

  @Test
  void otherResourcesCommentsAndLanguagesAreNoHandlers() {
    directory.with(
        "main.tf",
        """
        # resource "aws_lambda_function" "a" { handler = "shop.Commented" }
        // handler = "shop.Commented"
        /* resource "aws_lambda_function" "b" {
          handler = "shop.Commented"
        } */
        resource "aws_api_gateway_method" "get" {
          handler = "shop.NotAFunction"
        }
        resource "aws_lambda_function" "python" {
          handler = "shop.Python"
          runtime = "python3.12"
        }
        resource "aws_lambda_function" "nested" {
          environment {
            variables = { handler = "shop.Variable" }
          }
          description = <<-EOT
            handler = "shop.Text"
          EOT
        }
        """);

    assertThat(directory.handlers()).isEmpty();
    assertThat(directory.problems()).isEmpty();
  }

  @Test
  void functionsAndFunctionModulesNameTheirHandlers() {
    directory.with(
        "infra/lambda.tf",
        """
        resource "aws_lambda_function" "get" {
          function_name = "get-${terraform.workspace == "default" ? "dev" : "prod"}"
          environment { variables = { TABLE = aws_dynamodb_table.orders.name } }
          runtime       = "java21"
          handler       = "shop.Get::handleRequest" # the entry point
        }
        module "put" {
          source  = "terraform-aws-modules/lambda/aws"
          handler = "shop.Put"
        }
        resource "aws_lambda_function" "image" {
          package_type = "Image"
          image_config {
            command = ["shop.Image::handle"]
          }
        }
        """);

    assertThat(directory.handlers())
        .containsExactly(
            "infra/lambda.tf:5 shop.Get::handleRequest",
            "infra/lambda.tf:9 shop.Put",
            "infra/lambda.tf:14 shop.Image::handle");
  }

  @Test
  void variablesAndLocalsOfTheSameDirectoryAreWorkedOut() {
    directory
        .with(
            "main.tf",
            """
            locals {
              package = "shop.api"
              handler = "${local.package}.Local::handle"
              circle  = local.circle
            }
            resource "aws_lambda_function" "a" { handler = local.handler }
            resource "aws_lambda_function" "b" {
              handler = var.handler
              runtime = var.runtime
            }
            resource "aws_lambda_function" "c" { handler = local.circle }
            resource "aws_lambda_function" "d" { handler = each.value.handler }
            resource "aws_lambda_function" "e" { handler = var.unset }
            """)
        .with(
            "variables.tf",
            """
            variable "handler" {
              type    = string
              default = "Variable"
            }
            variable "runtime" { default = "java21" }
            variable "unset" {}
            """)
        .with("other/main.tf", "locals { handler = \"shop.Other\" }\n");

    assertThat(directory.handlers())
        .containsExactly("main.tf:6 shop.api.Local::handle", "main.tf:8 Variable");
  }

  @Test
  void whatIsNestedWithoutEndIsAProblem() {
    directory.with("main.tf", "a {\n".repeat(100_000)).with("b.tf", "}\n");

    assertThat(directory.problems())
        .containsExactly(
            "b.tf:1: is not Terraform: a brace too many closes here",
            "main.tf:201: is nested too deeply");
  }
}
