package com.azure.storage.blob;

public final class BlobServiceAsyncClient {}
