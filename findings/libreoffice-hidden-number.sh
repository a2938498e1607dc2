#!/usr/bin/env bash
# LibreOffice 7.4 writes to CSV the number that a format such as [<5]"<5";0 hides.
#
# A number format with a condition shows <5 for 3, but the cell still holds the 3. One would expect a CSV file made on
# the command line to have what the sheet shows, as the dialog for saving proposes. It has the number, unless the
# eighth token of the filter says true: a count that was to be left out is published.
#
# Needs a JDK of 17 or later and Maven, and LibreOffice (Debian: libreoffice-calc-nogui).
set -euo pipefail
command -v soffice >/dev/null || { echo "soffice is missing"; exit 2; }
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
      <groupId>org.apache.poi</groupId>
      <artifactId>poi-ooxml</artifactId>
      <version>5.5.1</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId>
      <version>2.25.3</version>
    </dependency>
  </dependencies>
</project>
END
cat > Finding.java <<'END'
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] args) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of("book.xlsx"))) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("[<5]\"<5\";0"));
            Sheet sheet = workbook.createSheet("Counts");
            for (int count : new int[] {3, 12}) {
                Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
                cell.setCellValue(count);
                cell.setCellStyle(style);
            }
            workbook.write(out);
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java
soffice --version
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to csv --outdir out book.xlsx >/dev/null 2>&1
{ echo "saved as CSV:"; cat out/book.csv; } > seen.txt
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true" --outdir out book.xlsx >/dev/null 2>&1
{ echo "with true as the eighth token:"; cat out/book.csv; } >> seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
saved as CSV:
3
12
with true as the eighth token:
<5
12
END
cat seen.txt
echo "Still so."
