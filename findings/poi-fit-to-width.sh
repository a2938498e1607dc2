#!/usr/bin/env bash
# Apache POI 5.5.1: a sheet that is fit to one page wide is printed on one page altogether.
#
# setFitToPage(true) and setFitWidth(1) read like "as wide as a page, as long as it takes". The height that nobody set
# is one page, too, and 200 rows shrink until they fit. setFitHeight(0) is what leaves the height open.
#
# Needs a JDK of 17 or later and Maven, LibreOffice (Debian: libreoffice-calc-nogui) and pdfinfo (Debian: poppler-utils).
set -euo pipefail
command -v soffice >/dev/null || { echo "soffice is missing"; exit 2; }
command -v pdfinfo >/dev/null || { echo "pdfinfo is missing"; exit 2; }
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
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] args) throws Exception {
        write("width-only.xlsx", false);
        write("width-and-height-0.xlsx", true);
    }

    private static void write(String file, boolean heightOpen) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(file))) {
            Sheet sheet = workbook.createSheet("Rows");
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            if (heightOpen) {
                sheet.getPrintSetup().setFitHeight((short) 0);
            }
            for (int i = 0; i < 200; i++) {
                sheet.createRow(i).createCell(0).setCellValue("row " + i);
            }
            workbook.write(out);
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java
soffice --version
for name in width-only width-and-height-0; do
  soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf --outdir out "$name.xlsx" >/dev/null 2>&1
  echo "$name: $(pdfinfo "out/$name.pdf" | grep '^Pages:' | tr -s ' ')"
done > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
width-only: Pages: 1
width-and-height-0: Pages: 5
END
cat seen.txt
echo "Still so."
