#!/usr/bin/env bash
# Apache POI 5.5.1: a new workbook has no default cell style; openpyxl 3.0.9 warns of each.
#
# A workbook that XSSFWorkbook makes has cell formats but no cellStyles, the named styles among which Excel writes
# Normal. Excel and LibreOffice open it without a word; openpyxl warns that it applies its own.
# CTStylesheet.addNewCellStyles() is no way out: its type is not in poi-ooxml-lite, the jar that comes with poi-ooxml.
# An XmlCursor can insert the two elements.
#
# Needs a JDK of 17 or later and Maven, Python 3, and apt-get and dpkg on Debian 12.
set -euo pipefail
command -v apt-get >/dev/null || { echo "apt-get is missing"; exit 2; }
command -v dpkg >/dev/null || { echo "dpkg is missing"; exit 2; }
command -v python3 >/dev/null || { echo "python3 is missing"; exit 2; }
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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] args) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of("book.xlsx"))) {
            workbook.createSheet("Empty");
            workbook.write(out);
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java
apt-get download -qq -o APT::Sandbox::User=root python3-openpyxl=3.0.9-1 python3-et-xmlfile=1.0.1-2.1 >/dev/null
for package in *.deb; do dpkg -x "$package" python; done
export PYTHONPATH=python/usr/lib/python3/dist-packages
python3 - > seen.txt <<'END'
import warnings, openpyxl
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    openpyxl.load_workbook("book.xlsx")
print("openpyxl", openpyxl.__version__)
for each in seen:
    print(each.message)
END
echo "types of cellStyles in poi-ooxml-lite: $(unzip -l lib/poi-ooxml-lite-5.5.1.jar | grep -c 'main/CTCellStyles.class' || true)" >> seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
openpyxl 3.0.9
Workbook contains no default style, apply openpyxl's default
types of cellStyles in poi-ooxml-lite: 0
END
cat seen.txt
echo "Still so."
