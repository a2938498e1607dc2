#!/usr/bin/env bash
# OpenCSV 5.12.0: withKeepCarriageReturn(true) ends the file at its first empty line.
#
# The option is meant for cells with CRLF in them. One would expect it to change nothing about a file that has LF
# only. At the first empty line such a file ends without an exception: the rows below it are lost.
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
      <groupId>com.opencsv</groupId>
      <artifactId>opencsv</artifactId>
      <version>5.12.0</version>
    </dependency>
  </dependencies>
</project>
END
cat > Finding.java <<'END'
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import java.io.StringReader;

class Finding {
    public static void main(String[] args) throws Exception {
        String text = "date,count\n2026-10-03,12\n\n2026-10-04,7\n2026-10-05,3\n";
        for (boolean keep : new boolean[] {false, true}) {
            try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                    .withKeepCarriageReturn(keep)
                    .build()) {
                System.out.println("keep " + keep + ": " + reader.readAll().size() + " rows of 5");
            }
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
keep false: 5 rows of 5
keep true: 2 rows of 5
END
cat seen.txt
echo "Still so."
