#!/usr/bin/env bash
# HSQLDB 2.7.4: averages and shares are cut to the decimals of what they are made from.
#
# AVG of whole numbers is a whole number, cut and not rounded: of 1 and 2 it is 1. A division keeps the decimals of
# the number divided: 100.0 * 2 / 3 is 66.6, which is neither the share nor its rounding. One would expect 1.5 and
# 66.67, as other databases say. A cast to DECIMAL with enough decimals, or to DOUBLE, helps.
#
# Needs a JDK of 17 or later and Maven.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.hsqldb</groupId>
      <artifactId>hsqldb</artifactId>
      <version>2.7.4</version>
    </dependency>
  </dependencies>
</project>
END
cat > Finding.java <<'END'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

class Finding {
    public static void main(String[] args) throws Exception {
        String[] values = {
            "AVG(n)",
            "AVG(CAST(n AS DECIMAL(10, 4)))",
            "100.0 * 2 / 3",
            "100 * CAST(2 AS DECIMAL(10, 4)) / 3",
            "MEDIAN(n)"
        };
        try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:mem:finding");
                Statement statement = connection.createStatement()) {
            for (String value : values) {
                try (ResultSet rows = statement.executeQuery("SELECT " + value + " FROM (VALUES (1), (2)) AS t(n)")) {
                    rows.next();
                    System.out.println(value + " -> '" + rows.getString(1) + "'");
                }
            }
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
AVG(n) -> '1'
AVG(CAST(n AS DECIMAL(10, 4))) -> '1.5000'
100.0 * 2 / 3 -> '66.6'
100 * CAST(2 AS DECIMAL(10, 4)) / 3 -> '66.6666'
MEDIAN(n) -> '1'
END
cat seen.txt
echo "Still so."
