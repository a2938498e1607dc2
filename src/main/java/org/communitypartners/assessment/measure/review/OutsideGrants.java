package org.communitypartners.assessment.measure.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.AttentionItem.Kind;
import org.communitypartners.assessment.measure.finding.Phrases;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;

/** Finds the held activities of the period that carry the code of a grant whose dates they do not lie in. */
final class OutsideGrants {
    private static final int MOST_DAYS = 5;

    private record Key(String partner, Grant grant) {}

    private final Map<String, Grant> grants = new HashMap<>();
    private final PartnerDirectory book;

    OutsideGrants(List<Grant> grants, PartnerDirectory book) {
        grants.forEach(grant -> this.grants.putIfAbsent(grant.code().key(), grant));
        this.book = book;
    }

    /** One item for each partner and grant. */
    List<AttentionItem> among(Iterable<Activity> rows) {
        Map<Key, TreeSet<LocalDate>> days = new LinkedHashMap<>();
        Map<Key, Long> activities = new HashMap<>();
        for (Activity row : rows) {
            Grant grant = grants.get(row.grant().key());
            if (grant != null && row.held() && !grant.span().contains(row.date())) {
                Key key = new Key(row.partner().key(), grant);
                days.computeIfAbsent(key, any -> new TreeSet<>()).add(row.date());
                activities.merge(key, 1L, Long::sum);
            }
        }
        List<AttentionItem> items = new ArrayList<>();
        days.forEach((key, dates) -> book.find(key.partner())
                .ifPresent(partner -> items.add(new AttentionItem(
                        Kind.OUTSIDE_GRANT,
                        partner.reported(),
                        evidence(key.grant(), activities.getOrDefault(key, 0L), dates),
                        dates.last()))));
        return items;
    }

    private static String evidence(Grant grant, long activities, SortedSet<LocalDate> dates) {
        String days = dates.stream().limit(MOST_DAYS).map(Phrases::day).collect(Collectors.joining(", "))
                + (dates.size() > MOST_DAYS ? " and later" : "");
        return Phrases.count(activities, "activity", "activities") + " under "
                + grant.code().text() + (activities == 1 ? " lies" : " lie") + " outside its dates, "
                + Phrases.day(grant.span().from()) + " to "
                + Phrases.day(grant.span().to()) + ": " + days
                + ". Correct the grant code, or the dates in grants.csv.";
    }
}
