// CASE names/wildcards-of-libraries: packages of libraries that are imported on demand, each beside all the others.
// ROW R: names without a class path
package wildcards.libraries;

import com.acme.platform.*;
import com.amazonaws.services.lambda.runtime.*;
import com.google.gson.*;
import com.mongodb.client.*;
import com.zaxxer.hikari.*;
import io.lettuce.core.*;
import java.util.*;
import java.util.concurrent.*;
import okhttp3.*;
import org.apache.kafka.clients.producer.*;
import org.redisson.*;
import org.springframework.web.client.*;
import redis.clients.jedis.*;
import software.amazon.awssdk.enhanced.dynamodb.*;
import software.amazon.awssdk.services.dynamodb.*;
import software.amazon.awssdk.services.s3.*;
import software.amazon.awssdk.services.s3.presigner.*;
import software.amazon.awssdk.transfer.s3.*;

public class Publish implements RequestHandler<List<String>, Object> {
  @Override
  public Object handleRequest(List<String> names, com.amazonaws.services.lambda.runtime.Context context) {
    S3Presigner presigner = S3Presigner.create(); // FINDING ClientBuiltPerInvocation of S3Presigner
    S3TransferManager transfers = S3TransferManager.create(); // FINDING ClientBuiltPerInvocation of S3TransferManager
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client
    DynamoDbClient dynamoDb = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbClient
    DynamoDbEnhancedClient enhanced = DynamoDbEnhancedClient.create(); // FINDING ClientBuiltPerInvocation of DynamoDbEnhancedClient
    HikariDataSource pool = new HikariDataSource(new HikariConfig()); // FINDING ConnectionOpenedPerInvocation of HikariDataSource
    JedisPool jedis = new JedisPool("redis", 6379); // FINDING ConnectionOpenedPerInvocation of JedisPool
    RedisClient lettuce = RedisClient.create("redis://redis"); // FINDING ConnectionOpenedPerInvocation of RedisClient
    MongoClient mongo = MongoClients.create(); // FINDING ConnectionOpenedPerInvocation of MongoClient
    KafkaProducer<String, String> kafka = new KafkaProducer<>(new Properties()); // FINDING ConnectionOpenedPerInvocation of KafkaProducer
    Gson gson = new Gson(); // FINDING ReusableObjectBuiltPerInvocation of Gson
    OkHttpClient http = new OkHttpClient(); // FINDING ReusableObjectBuiltPerInvocation of OkHttpClient
    RestTemplate rest = new RestTemplate(); // FINDING ReusableObjectBuiltPerInvocation of RestTemplate
    return List.of(presigner, transfers, s3, dynamoDb, enhanced, pool, jedis, lettuce, mongo, kafka, gson, http, rest);
  }
}
