package org.communitypartners.assessment.report.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.QuestionAnswers;
import org.communitypartners.assessment.report.part.Words;

/** What the numbers of a grant say, in sentences. */
final class GrantSentences {

    private static final int DECIMALS = 4;
    private static final String HELD_BACK = "the answers are left out to protect people's privacy.";

    private final GrantWork work;
    private final GrantDisclosure privacy;

    GrantSentences(GrantWork work, GrantDisclosure privacy) {
        this.work = work;
        this.privacy = privacy;
    }

    /** How much was done, with whom, and how many came. */
    String done() {
        Grant grant = work.grant();
        String under = "From " + Dates.day(work.covers().from()) + " to "
                + Dates.day(work.covers().to()) + " the library ";
        if (work.rows().isEmpty()) {
            return under + "logged no activity under " + grant.name() + " ("
                    + grant.code().text() + ").";
        }
        return under + "held " + Words.count(work.rows().size(), "activity", "activities") + " with "
                + Words.count(work.partners().size(), "partner", "partners") + " under " + grant.name() + " ("
                + grant.code().text() + ")" + programs() + ". " + contacts();
    }

    private String contacts() {
        boolean one = work.rows().size() == 1;
        return privacy.showsContacts()
                ? (one ? "It" : "They") + " reached " + Words.count(work.contacts(), "person", "people")
                        + " (repeat visits counted)."
                : "How many people " + (one ? "it" : "they") + " reached is left out to protect people's privacy.";
    }

    private String programs() {
        long programs = work.programs();
        if (work.rows().size() == 1) {
            return programs == 0 ? "" : ", a program";
        }
        return programs == 0
                ? ", none of them a program"
                : ", " + Words.number(programs) + " of them " + (programs == 1 ? "a program" : "programs");
    }

    /** How the table of the series is to be read. */
    String series() {
        return "Each series is one line, as the State Program Report asks; where the log names no series, each title is."
                + " Averages leave out sessions without a length or a count.";
    }

    /** Which kinds of partner took part. */
    String partners() {
        List<String> types = work.partners().stream()
                .map(partner -> partner.partner().type())
                .distinct()
                .sorted()
                .map(PartnerType::name)
                .map(name -> name.startsWith("WIC") || name.startsWith("ESL") ? name : lowered(name))
                .toList();
        long agreed = work.partners().stream()
                .filter(partner -> partner.registered()
                        .filter(row -> row.agreement() != Agreement.NONE)
                        .isPresent())
                .count();
        return "The partners are " + Words.list(types) + ". " + Words.number(agreed) + " of "
                + Words.count(work.partners().size(), "partner", "partners") + (agreed == 1 ? " has" : " have")
                + " an agreement with the library.";
    }

    /** One sentence for each target. */
    List<String> targets(List<TargetProgress> targets) {
        List<String> sentences = new ArrayList<>();
        for (TargetProgress target : targets) {
            BigDecimal actual = target.actual();
            BigDecimal attained = target.attainment();
            String goal = target.metric().title() + ": ";
            sentences.add(
                    actual == null || attained == null
                            ? goal + "not measured yet, for a target of "
                                    + number(target.target().value()) + " by "
                                    + Dates.day(target.target().span().to()) + "."
                            : goal + number(actual) + " of "
                                    + number(target.target().value()) + " (" + percent(attained) + "), with "
                                    + percent(target.timePassed()) + " of the time gone.");
        }
        return sentences;
    }

    private static String result(QuestionAnswers question) {
        String answers = Words.count(question.answers(), "answer", "answers");
        return question.tooFew()
                ? answers + ", too few to publish shares."
                : percent(ratio(question.positive(), question.answers())) + " of " + answers + " positive, "
                        + String.format(Locale.ENGLISH, "%.2f", ratio(question.scores(), question.answers()))
                        + " on average of 5.";
    }

    /** One sentence for each question of each instrument. */
    List<String> outcomes(List<QuestionAnswers> questions) {
        List<String> sentences = new ArrayList<>();
        for (QuestionAnswers question : questions) {
            sentences.add(question.name() + ": " + (privacy.shows(question) ? result(question) : HELD_BACK));
        }
        return sentences;
    }

    /** What partners gave. */
    String match() {
        long known = work.known(SummedColumn.PARTNER_HOURS);
        long valued = work.known(SummedColumn.IN_KIND_VALUE);
        String hours = known == 0
                ? "Partner hours were not logged"
                : "Partners gave " + number(work.hundredths(SummedColumn.PARTNER_HOURS)) + " hours, known for "
                        + Words.number(known) + " of "
                        + Words.count(work.rows().size(), "activity", "activities");
        String value = valued == 0
                ? "; no in-kind value was logged."
                : "; their in-kind contributions are valued at $"
                        + String.format(Locale.ENGLISH, "%,.2f", work.hundredths(SummedColumn.IN_KIND_VALUE))
                        + ", known for "
                        + Words.number(valued) + ".";
        return hours + value;
    }

    /** How the numbers came about and what they cannot say. */
    List<String> methods() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "These files count the activities that were held, carry the grant's code and are dated within the grant, "
                        + Dates.day(work.grant().span().from()) + " to "
                        + Dates.day(work.grant().span().to()) + ".");
        sentences.add(
                "Contacts are attendance at programs, people engaged at outreach events, and people helped one to one."
                        + " A person who comes twice counts twice.");
        sentences.add(completeness());
        if (work.estimated()) {
            sentences.add("Some counts are estimates by staff.");
        }
        long meetings = work.rows().stream()
                .filter(row -> row.activityClass() == ActivityClass.PARTNER_MEETING)
                .count();
        if (meetings > 0) {
            sentences.add(Words.count(meetings, "activity is a meeting", "activities are meetings")
                    + " with partners, where nobody is counted.");
        }
        if (!privacy.exact()) {
            sentences.add("Counts of people marked [c] are left out to protect people's privacy: these files show no"
                    + " count of people that the shareable copy of the report hides.");
        }
        sentences.add("Survey answers are those that people chose to give; below 11 answers, shares and means are left"
                + " out because they rest on too few.");
        return sentences;
    }

    private String completeness() {
        return work.counted() == work.countable()
                ? "Every activity that should have a count of people has one."
                : Words.number(work.countable() - work.counted()) + " of "
                        + Words.count(work.countable(), "activity that should", "activities that should")
                        + " have a count of people " + (work.countable() - work.counted() == 1 ? "has" : "have")
                        + " none, so the contacts are a lower bound.";
    }

    private static String number(BigDecimal value) {
        BigDecimal shown = value.setScale(
                Math.min(1, Math.max(0, value.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
        return String.format(Locale.ENGLISH, "%,." + shown.scale() + "f", shown);
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1);
    }
}
