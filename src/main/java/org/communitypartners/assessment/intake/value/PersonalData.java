package org.communitypartners.assessment.intake.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what could point at a person: columns about participants, and personal data in free text. */
public final class PersonalData {
    /** What stands in the place of personal data. */
    public static final String MASK = "[removed]";

    private static final Set<String> HEADINGS = Set.of(
            "name",
            "participant",
            "participantlist",
            "attendee",
            "registrant",
            "guest",
            "student",
            "client",
            "child",
            "parent",
            "guardian",
            "contact",
            "contactperson",
            "contactinfo",
            "librarycard",
            "librarycardno",
            "cardno",
            "fullname",
            "firstname",
            "lastname",
            "middlename",
            "surname",
            "givenname",
            "familyname",
            "maidenname",
            "phone",
            "phonenumber",
            "telephone",
            "tel",
            "mobile",
            "cell",
            "cellphone",
            "fax",
            "email",
            "emailaddress",
            "mail",
            "address",
            "homeaddress",
            "streetaddress",
            "street",
            "zip",
            "zipcode",
            "postalcode",
            "birthdate",
            "dateofbirth",
            "birthday",
            "dob",
            "age",
            "ssn",
            "socialsecurity",
            "socialsecuritynumber",
            "anumber",
            "aliennumber",
            "alienregistrationnumber",
            "uscis",
            "passport",
            "passportnumber",
            "visa",
            "barcode",
            "cardbarcode",
            "cardnumber",
            "librarycardnumber",
            "patronid",
            "patron",
            "gender",
            "nationality",
            "countryoforigin",
            "immigrationstatus",
            "signature",
            "ipaddress");
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "\\b(?:participants?|attendees?|patrons?|guests?|child(?:ren)?(?:['\u2019]?s)?|parents?|guardians?|clients?|students?"
                    + "|registrants?|contacts?|person|emergency|your|respondents?|recipients?|caregivers?)\\b.*"
                    + "\\b(?:names?|phones?|numbers?|e-?mails?|address|birth\\w*|dob|ages?|barcodes?|id|ssn|signatures?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSONAL_WORD = Pattern.compile(
            "\\b(?:first|last|full|middle|given|family|sur)[ _-]?names?\\b|\\be-?mails?\\b|\\btele?phone|\\bphone"
                    + "|\\bdate of birth\\b|\\bbirth[ _-]?(?:date|day)|\\bdob\\b|\\bssn\\b|\\bsocial security|\\ba-?numbers?\\b"
                    + "|\\bpassport|\\bbarcodes?\\b|\\bhome address|\\bstreet address|\\bmailing address|\\balien",
            Pattern.CASE_INSENSITIVE);

    /** What may stand between the groups of digits of a number. */
    private static final String GAP = "(?:\\s?[-./\\u2010-\\u2015\\u2212]\\s?|\\s)?";

    /** Not in the middle of a longer number, an amount or a code. */
    private static final String BEGINS = "(?<![\\d.,$/\\u2010-\\u2015-])";

    private static final String ENDS = "(?![\\d-])";

    private static final List<Pattern> IN_TEXT = Stream.of(
                    // E-mail addresses.
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}",
                    // Social security numbers.
                    "(?<![\\d-])\\d{3}[-\\s\\u2010-\\u2015]\\d{2}[-\\s\\u2010-\\u2015]\\d{4}" + ENDS,
                    "(?<=\\b(?:SSN|social security)\\b[^\\d\\n]{0,20})\\d{9}(?!\\d)",
                    // Alien registration numbers.
                    "(?<![\\p{L}\\d])A[-#\\s\\u2010-\\u2015]{0,2}(?:\\d{7,9}|\\d{3}[-\\s]\\d{3}[-\\s]\\d{3})(?!\\d)",
                    // Phone numbers, with area code, country code or both.
                    BEGINS + "(?:\\+?\\d{1,3}" + GAP + ")?\\(?\\d{3}\\)?" + GAP + "\\d{3}" + GAP + "\\d{4}" + ENDS,
                    BEGINS + "\\+\\d{1,3}(?:" + GAP + "\\d{2,4}){3,5}(?!\\d)",
                    // Local numbers.
                    BEGINS + "\\d{3}[-\\u2010-\\u2015]\\d{4}" + ENDS)
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    private PersonalData() {}

    /** Whether a heading that names no column of ours is about participants. */
    public static boolean isPersonal(String heading) {
        String plain = Folding.tidy(heading).replace('_', ' ');
        return HEADINGS.contains(Folding.word(heading))
                || PERSONAL_WORD.matcher(plain).find()
                || ABOUT_PEOPLE.matcher(plain).find();
    }

    /**
     * The text with e-mail addresses, phone numbers, SSNs and A-numbers masked; the very same text when it has none.
     */
    public static String mask(String text) {
        if (!mayHoldPersonalData(text)) {
            return text;
        }
        String masked = text;
        for (Pattern pattern : IN_TEXT) {
            masked = pattern.matcher(masked).replaceAll(MASK);
        }
        return masked;
    }

    private static boolean mayHoldPersonalData(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits >= 7;
    }
}
