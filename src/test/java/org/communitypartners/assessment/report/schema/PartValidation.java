package org.communitypartners.assessment.report.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Holds every part of a file against the schemas that the class loader of this class has. */
public final class PartValidation implements Function<Path, List<String>> {

    private final SchemaTypeLoader schemas = XmlBeans.typeLoaderUnion(
            new SchemaTypeLoader[] {TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem()});

    @Override
    public List<String> apply(Path file) {
        List<String> problems = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (isCovered(part.getName())) {
                    problems.addAll(problems(zip, part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            problems.add(e.getMessage());
        }
        return problems;
    }

    /** Packaging has schemas of its own. */
    private static boolean isCovered(String part) {
        return part.endsWith(".xml") && !part.equals("[Content_Types].xml") && !part.equals("docProps/core.xml");
    }

    private List<String> problems(ZipFile zip, ZipEntry part) throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        try (InputStream in = zip.getInputStream(part)) {
            XmlObject parsed = schemas.parse(in, null, new XmlOptions().setLoadLineNumbers());
            parsed.validate(new XmlOptions().setErrorListener(errors));
        }
        return errors.stream()
                .map(error -> part.getName() + ", line " + error.getLine() + ": " + error.getMessage())
                .toList();
    }
}
