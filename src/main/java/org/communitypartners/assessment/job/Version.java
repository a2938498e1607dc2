package org.communitypartners.assessment.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program; a new one may compute differently, so it is part of a run's identity. */
public final class Version {
    private Version() {}

    /** The version as built. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("assessment.version");
    }
}
