package org.communitypartners.assessment.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * Where a command speaks.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param terminal whether a person is watching
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {

    /** The console of the process. */
    @SuppressWarnings("SystemConsoleNull") // The property keeps the answer of Java 17 on later ones.
    static Console ofProcess() {
        System.setProperty("jdk.console", "java.base");
        Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return new Console(
                new PrintWriter(new OutputStreamWriter(System.out, charset), true),
                new PrintWriter(new OutputStreamWriter(System.err, charset), true),
                System.console() != null);
    }

    /** Prints a line. */
    void say(String line) {
        out.println(harmless(line));
    }

    /** Writes over the current line of a terminal. */
    void overwrite(String line) {
        out.print("\r" + harmless(line));
        out.flush();
    }

    /** Prints one plain sentence about what went wrong. */
    void complain(String sentence) {
        err.println(harmless(sentence));
    }

    /** Names of files can hold what a terminal would obey. */
    private static String harmless(String line) {
        return line.replaceAll("\\p{Cc}", "?");
    }
}
