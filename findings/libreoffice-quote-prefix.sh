#!/usr/bin/env bash
# LibreOffice 7.4 drops the quote prefix of a cell when it saves a workbook.
#
# The text =1+1 is stored as text, and its style has quotePrefix, so that Excel keeps it text when somebody edits the
# cell. One would expect a program that opens and saves the workbook to keep both. The cell is still text, but the
# prefix is gone: whoever edits the cell in Excel afterwards turns it into a formula.
#
# Needs a JDK of 17 or later and Maven, LibreOffice (Debian: libreoffice-calc-nogui) and unzip.
set -euo pipefail
command -v soffice >/dev/null || { echo "soffice is missing"; exit 2; }
command -v unzip >/dev/null || { echo "unzip is missing"; exit 2; }
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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] args) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of("book.xlsx"))) {
            CellStyle style = workbook.createCellStyle();
            style.setQuotePrefixed(true);
            Cell cell = workbook.createSheet("Texts").createRow(0).createCell(0);
            cell.setCellValue("=1+1");
            cell.setCellStyle(style);
            workbook.write(out);
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java
soffice --version
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to xlsx --outdir out book.xlsx >/dev/null 2>&1
for file in book.xlsx out/book.xlsx; do
  echo "$file: $(unzip -p "$file" xl/styles.xml | grep -c 'quotePrefix="\(1\|true\)"' || true) quote prefix,"\
    "$(unzip -p "$file" xl/worksheets/sheet1.xml | grep -o '<c [^>]*t="s"' | wc -l) text cell"
done > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
book.xlsx: 1 quote prefix, 1 text cell
out/book.xlsx: 0 quote prefix, 1 text cell
END
cat seen.txt
echo "Still so."
