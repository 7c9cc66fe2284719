package web.micronaut;

import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

public class DogFunction extends ApiGatewayProxyRequestEventFunction {}
