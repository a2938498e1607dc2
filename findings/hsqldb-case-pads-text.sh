#!/usr/bin/env bash
# HSQLDB 2.7.4: CASE pads its texts with blanks to the length of the longest.
#
# Literals are of type CHARACTER, so the branches of a CASE have the type CHARACTER(9) here, and the shorter one gets
# blanks. One would expect the text as written. The blanks do not show in a comparison, which pads as well, but they
# do in what Java gets, in || and in a file. A cast of one branch to VARCHAR helps.
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
            "CASE WHEN 1 = 1 THEN 'held' ELSE 'cancelled' END",
            "CASE WHEN 1 = 1 THEN 'held' ELSE 'cancelled' END || '.'",
            "CASE WHEN 1 = 1 THEN CAST('held' AS VARCHAR(9)) ELSE 'cancelled' END"
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
CASE WHEN 1 = 1 THEN 'held' ELSE 'cancelled' END -> 'held     '
CASE WHEN 1 = 1 THEN 'held' ELSE 'cancelled' END || '.' -> 'held     .'
CASE WHEN 1 = 1 THEN CAST('held' AS VARCHAR(9)) ELSE 'cancelled' END -> 'held'
END
cat seen.txt
echo "Still so."
