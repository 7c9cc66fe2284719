package dev.initonce.provider;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

@DynamoDbBean
public class Song {
  private @Nullable String artist;
  private @Nullable Integer track;

  @DynamoDbPartitionKey
  public @Nullable String getArtist() {
    return artist;
  }

  public void setArtist(@Nullable String artist) {
    this.artist = artist;
  }

  @DynamoDbSortKey
  public @Nullable Integer getTrack() {
    return track;
  }

  public void setTrack(@Nullable Integer track) {
    this.track = track;
  }
}
