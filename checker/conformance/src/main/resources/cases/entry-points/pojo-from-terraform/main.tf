resource "aws_lambda_function" "rename" {
  function_name = "rename"
  runtime       = "java17"
  handler       = "tf.Rename::rename"
  filename      = "target/rename.jar"
  role          = aws_iam_role.rename.arn
}
