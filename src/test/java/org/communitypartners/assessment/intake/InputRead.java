package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.SourceResult;

/** What was made of an input folder. */
public final class InputRead implements SourceResult {
    final InputFolder folder;
    public final List<Activity> counted = new ArrayList<>();
    public final List<Disposition> disposed = new ArrayList<>();
    public final List<Decision> decisions = new ArrayList<>();
    public final List<QualityNote> notes = new ArrayList<>();
    public final List<FileAccount> accounts = new ArrayList<>();
    public final List<FileReading> readings = new ArrayList<>();
    private final List<Term> partners = new ArrayList<>();
    private final List<Term> outlets = new ArrayList<>();

    private InputRead(InputFolder folder) {
        this.folder = folder;
    }

    static InputRead of(InputFolder folder) {
        InputRead read = new InputRead(folder);
        read.disposed.addAll(folder.dispositions());
        read.notes.addAll(folder.notes());
        for (Source source : folder.sources()) {
            try (SourceIntake intake = folder.intake(source, null)) {
                for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                    intake.collect(intake.interpret(block));
                }
                intake.settle(read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    /** Line by line of all files: {@code log.csv 3 counted}, {@code log.csv 4 unreadable_date}. */
    List<String> byLine() {
        record At(String file, long line, String verdict) {}
        return Stream.concat(
                        counted.stream().map(row -> new At(row.file(), row.line(), "counted")),
                        disposed.stream()
                                .map(row -> new At(
                                        row.file(), row.line(), row.reason().id())))
                .sorted(Comparator.comparing(At::file).thenComparingLong(At::line))
                .map(at -> at.file().substring(at.file().lastIndexOf('/') + 1) + " " + at.line() + " " + at.verdict())
                .toList();
    }

    /** The verdicts alone, in the order of files and lines. */
    public List<String> verdicts() {
        return byLine().stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    /** The only row, which must stand. */
    public Activity only() {
        if (counted.size() != 1) {
            throw new AssertionError("One row should stand, but: " + byLine() + " " + disposed);
        }
        return counted.get(0);
    }

    /** The only row or file that does not stand. */
    public Disposition onlyDisposed() {
        if (disposed.size() != 1) {
            throw new AssertionError("One row should not stand, but: " + disposed);
        }
        return disposed.get(0);
    }

    FileAccount account(String file) {
        return accounts.stream()
                .filter(account -> account.file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    /** The messages of a kind. */
    public List<String> notes(Kind kind) {
        return notes.stream()
                .filter(note -> note.kind() == kind)
                .map(QualityNote::message)
                .toList();
    }

    /** How partners are shown, as first met. */
    public List<String> partners() {
        return firstMet(partners);
    }

    /** The partners met. */
    List<Term> partnerTerms() {
        return List.copyOf(partners);
    }

    /** How outlets are shown, as first met. */
    List<String> outlets() {
        return firstMet(outlets);
    }

    private static List<String> firstMet(List<Term> terms) {
        List<String> keys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Term term : terms) {
            if (!term.isBlank() && !keys.contains(term.key())) {
                keys.add(term.key());
                texts.add(term.text());
            }
        }
        return texts;
    }

    @Override
    public void met(NameKind kind, Term name) {
        if (kind == NameKind.PARTNER) {
            partners.add(name);
        } else if (kind == NameKind.OUTLET) {
            outlets.add(name);
        }
    }

    @Override
    public void counted(Activity activity) {
        counted.add(activity);
    }

    @Override
    public void disposed(Disposition disposition) {
        disposed.add(disposition);
    }

    @Override
    public void decided(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public void noted(QualityNote note) {
        notes.add(note);
    }

    @Override
    public void described(FileReading reading) {
        readings.add(reading);
    }

    @Override
    public void accounted(FileAccount account) {
        accounts.add(account);
    }
}
