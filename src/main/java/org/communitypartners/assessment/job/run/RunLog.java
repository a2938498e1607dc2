package org.communitypartners.assessment.job.run;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.communitypartners.assessment.job.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log in the history: what the steps did and what went wrong, never what a row says. It is set up here rather than
 * by Spring Boot, because it begins before Spring and lies in a folder that only the command line knows.
 */
final class RunLog implements AutoCloseable {
    private static final String FILE = "assessment.log";
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSZZZZZ} %-5level %logger{0}: %msg%n";
    private static final long LARGEST_FILE = 1_000_000;
    private static final int OLD_FILES = 4;

    private final RollingFileAppender<ILoggingEvent> appender;

    private RunLog(RollingFileAppender<ILoggingEvent> appender) {
        this.appender = appender;
    }

    /** Begins to write the log in a folder. */
    static RunLog open(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        String file = folder.resolve(FILE).toString();

        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();

        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%i");
        rolling.setMaxIndex(OLD_FILES);
        SizeBasedTriggeringPolicy<ILoggingEvent> triggering = new SizeBasedTriggeringPolicy<>();
        triggering.setContext(context);
        triggering.setMaxFileSize(new FileSize(LARGEST_FILE));

        appender.setContext(context);
        appender.setFile(file);
        appender.setEncoder(encoder);
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(triggering);
        rolling.start();
        triggering.start();
        appender.start();
        root(context).addAppender(appender);
        root(context).setLevel(Level.INFO);
        return new RunLog(appender);
    }

    /** Where the log of a folder is. */
    static Path in(Path folder) {
        return folder.resolve(FILE);
    }

    /** Notes that a call of the program begins. */
    void begin() {
        LoggerFactory.getLogger(RunLog.class).info("Version {} on Java {}.", Version.current(), Runtime.version());
    }

    /** Ends the log. */
    @Override
    public void close() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        root(context).detachAppender(appender);
        root(context).setLevel(Level.OFF);
        appender.stop();
    }

    private static ch.qos.logback.classic.Logger root(LoggerContext context) {
        return context.getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
