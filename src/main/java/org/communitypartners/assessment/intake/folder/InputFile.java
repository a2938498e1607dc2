package org.communitypartners.assessment.intake.folder;

/**
 * A file that a report is made from.
 *
 * @param name the path below the input folder, with {@code /}
 * @param size in bytes
 * @param fingerprint SHA-256 of its bytes, in hexadecimal digits
 */
public record InputFile(String name, long size, String fingerprint) {}
