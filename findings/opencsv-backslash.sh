#!/usr/bin/env bash
# OpenCSV 5.12.0: CSVReader cannot read what CSVWriter wrote, and drops backslashes.
#
# CSVWriter writes by RFC 4180, where a backslash is text. CSVReader takes it for an escape: of C:\new the backslash
# is lost, and a cell that ends with one swallows the cells after it. One would expect the two classes of one library
# to agree by default. RFC4180Parser reads both.
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
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180Parser;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;

class Finding {
    public static void main(String[] args) throws Exception {
        StringWriter text = new StringWriter();
        try (CSVWriter writer = new CSVWriter(text)) {
            writer.writeNext(new String[] {"C:\\new", "next"});
            writer.writeNext(new String[] {"C:\\", "next"});
        }
        read("CSVReader", new CSVReader(new StringReader(text.toString())));
        read("with RFC4180Parser", new CSVReaderBuilder(new StringReader(text.toString()))
                .withCSVParser(new RFC4180Parser())
                .build());
    }

    private static void read(String name, CSVReader reader) throws Exception {
        try (reader) {
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                System.out.println(name + ": " + Arrays.asList(row));
            }
        } catch (Exception e) {
            System.out.println(name + ": " + e.getClass().getSimpleName());
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
CSVReader: [C:new, next]
CSVReader: CsvMalformedLineException
with RFC4180Parser: [C:\new, next]
with RFC4180Parser: [C:\, next]
END
cat seen.txt
echo "Still so."
