package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.TABLE_SCHEMA_BUILT;

/**
 * Table schemas of the SDK's enhanced DynamoDB client. Of {@code dynamodb-enhanced} 2.19.26,
 * 2.19.28 and 2.57.8 the second is the first whose {@code BeanTableSchema} and {@code
 * ImmutableTableSchema} keep what they made in a static map by class.
 */
final class TableSchemasModel implements Catalog.Model {

  private static final String ENHANCED = "software.amazon.awssdk.enhanced.dynamodb.";
  private static final String ONCE = "Build it once: a static final field beside its bean.";

  @Override
  public void addTo(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(TABLE_SCHEMA_BUILT)
                .types(
                    ENHANCED + "mapper.BeanTableSchema", ENHANCED + "mapper.ImmutableTableSchema")
                .creators("create")
                .factories(
                    ENHANCED + "TableSchema#from*",
                    ENHANCED + "mapper.BeanTableSchema#create",
                    ENHANCED + "mapper.ImmutableTableSchema#create")
                .gives(ENHANCED + "TableSchema")
                .advice(
                    ONCE
                        + " The SDK caches it by class from 2.19.28 on, some 2 microseconds when warm; older"
                        + " ones read the class each time, 10 ms and more.")
                .build())
        .add(
            ResourceRule.of(TABLE_SCHEMA_BUILT)
                .types(
                    ENHANCED + "TableSchema",
                    ENHANCED + "mapper.*Schema",
                    ENHANCED + "document.DocumentTableSchema")
                .subtypesOf(ENHANCED + "TableSchema")
                .builds("build")
                .advice(ONCE + " No version of the SDK caches it, some 50 microseconds each time.")
                .build());
  }
}
