package org.communitypartners.assessment.report.schema;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlObject;

/**
 * The transitional schemas of Office Open XML, all of them. They live in a class loader of their own: the program
 * carries a smaller set of the same classes, and a test must not hide what that set lacks.
 */
public final class OoxmlSchema {

    private static final Path FOLDER = Path.of("target", "ooxml-schema");

    private OoxmlSchema() {}

    /** What the schemas have against the parts of an xlsx or docx file. */
    public static List<String> problemsOf(Path file) throws IOException {
        try (URLClassLoader loader = new Apart(classPath())) {
            Object validation = loader.loadClass(PartValidation.class.getName())
                    .getConstructor()
                    .newInstance();
            @SuppressWarnings("unchecked")
            Function<Path, List<String>> parts = (Function<Path, List<String>>) validation;
            return parts.apply(file);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] classPath() throws IOException {
        return new URL[] {schemas(), home(XmlObject.class), home(PartValidation.class)};
    }

    private static URL schemas() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            throw new IllegalStateException(
                    "The schemas are not in " + FOLDER + ": \"mvn generate-test-resources\" puts them there.");
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return url(files.findFirst().orElseThrow());
        }
    }

    private static URL home(Class<?> type) throws MalformedURLException {
        try {
            return url(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    /** Shares nothing with the tests but the logging. */
    private static final class Apart extends URLClassLoader {

        Apart(URL[] classPath) {
            super(classPath, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith("org.apache.logging.")
                    ? OoxmlSchema.class.getClassLoader().loadClass(name)
                    : super.findClass(name);
        }
    }
}
