package org.communitypartners.assessment.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the virtual machine that the process lives for seconds. Its optimizing compiler takes a third of all the
 * processor time of a run, and most of what it makes is used no more; the fast compiler serves better. Digests are left
 * to it, because they gain. So would the writing of sheets of hundreds of thousands of rows, which nobody has in a
 * month.
 *
 * <p>A virtual machine that does not know such directives (they came with JEP 165) works as it always does.
 */
final class ShortRun {
    /** All code but that of digests. */
    private static final List<String> COMPILED_FAST =
            List.of("org", "com", "java", "jdk", "sun/nio", "sun/util", "sun/invoke", "sun/reflect");

    private static final String WHAT_ANSWERS = "com.sun.management:type=DiagnosticCommand";
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private ShortRun() {}

    /** Tells it once, while the program starts. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread teller = new Thread(ShortRun::tell, "short-run");
            teller.setDaemon(true);
            teller.start();
        }
    }

    private static void tell() {
        try {
            Path file = Files.createTempFile("short-run", ".json");
            try {
                Files.writeString(file, directives());
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName(WHAT_ANSWERS),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException untold) {
            // The run takes longer; nothing else depends on it.
        }
    }

    private static String directives() {
        return COMPILED_FAST.stream()
                .map(start -> "\"" + start + "/*.*\"")
                .collect(Collectors.joining(", ", "[{match: [", "], c2: {Exclude: true}}]"));
    }
}
