package dev.graphpin.maven;

import java.io.File;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/** An IDE that remembers what it was told. */
final class RecordingIde implements BuildContext {
    private final List<File> refreshed = new ArrayList<>();
    private final Map<File, List<String>> marks = new LinkedHashMap<>();

    /** Files and folders that it was asked to look at anew. */
    List<File> refreshed() {
        return refreshed;
    }

    /** The marks that stand, as {@code file:line:column severity text}. */
    List<String> marks() {
        return marks.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void refresh(File file) {
        refreshed.add(file);
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, @Nullable Throwable cause) {
        String word = severity == SEVERITY_ERROR ? " error " : " warning ";
        marks.computeIfAbsent(file, any -> new ArrayList<>()).add(file + ":" + line + ":" + column + word + message);
    }

    @Override
    public void removeMessages(File file) {
        marks.remove(file);
    }

    @Override
    public boolean hasDelta(String path) {
        return true;
    }

    @Override
    public boolean hasDelta(File file) {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes") // it is declared so
    public boolean hasDelta(List paths) {
        return true;
    }

    @Override
    public boolean isIncremental() {
        return true;
    }

    @Override
    public boolean isUptodate(File target, File source) {
        return false;
    }

    @Override
    public OutputStream newFileOutputStream(File file) {
        throw unexpected();
    }

    @Override
    public Scanner newScanner(File folder) {
        throw unexpected();
    }

    @Override
    public Scanner newDeleteScanner(File folder) {
        throw unexpected();
    }

    @Override
    public Scanner newScanner(File folder, boolean ignoreDelta) {
        throw unexpected();
    }

    @Override
    public void setValue(String key, Object value) {
        throw unexpected();
    }

    @Override
    public Object getValue(String key) {
        throw unexpected();
    }

    @Override
    @Deprecated
    public void addWarning(File file, int line, int column, String message, @Nullable Throwable cause) {
        throw unexpected();
    }

    @Override
    @Deprecated
    public void addError(File file, int line, int column, String message, @Nullable Throwable cause) {
        throw unexpected();
    }

    private static AssertionError unexpected() {
        return new AssertionError("no goal needs this");
    }
}
