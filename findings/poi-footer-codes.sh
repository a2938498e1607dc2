#!/usr/bin/env bash
# Apache POI 5.5.1: text of a header or footer is code: R&D prints today's date, a size swallows the digit after it.
#
# setLeft("R&D Library") stores the text as it is, and getLeft() gives it back; in print &D is the date. Two
# ampersands are one. And "&8" before "9th Street", the size 8 and a name, is the size 89: the name has lost its 9,
# and LibreOffice prints nothing of it, since it does not fit. A font code between the two, &8&"Arial,Regular"9th
# Street, keeps them apart.
#
# Needs a JDK of 17 or later and Maven, LibreOffice (Debian: libreoffice-calc-nogui) and pdftotext (Debian: poppler-utils).
set -euo pipefail
command -v soffice >/dev/null || { echo "soffice is missing"; exit 2; }
command -v pdftotext >/dev/null || { echo "pdftotext is missing"; exit 2; }
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
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of("book.xlsx"))) {
            for (String footer : new String[] {
                "R&D Library", "R&&D Library", "&89th Street", "&8&\"Arial,Regular\"9th Street"
            }) {
                Sheet sheet = workbook.createSheet();
                sheet.createRow(0).createCell(0).setCellValue("a cell");
                sheet.getFooter().setLeft(footer);
                System.out.println("read back: " + sheet.getFooter().getLeft());
            }
            workbook.write(out);
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt
soffice --version
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf --outdir out book.xlsx >/dev/null 2>&1
for page in 1 2 3 4; do
  echo "printed: $(pdftotext -f $page -l $page out/book.pdf - | tr '\f' '\n' | grep -v '^$' | grep -v 'a cell' | sed -E 's/[0-9.\/-]{8,10}/DATE/')"
done >> seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
read back: R&D Library
read back: R&&D Library
read back: &89th Street
read back: &8&"Arial,Regular"9th Street
printed: RDATE Library
printed: R&D Library
printed: 
printed: 9th Street
END
cat seen.txt
echo "Still so."
