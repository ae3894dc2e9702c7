package dev.graphpin.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A process that writes a folder and is killed in the middle: as soon as a given file is there, from another thread. */
final class InterruptedWriter {
    static final int FILES = 100;
    static final int KILLED = 137;

    private InterruptedWriter() {}

    /** Arguments: the folder, the text, the number of the file that is waited for. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String text = arguments[1];
        Path waitedFor = folder.resolve(name(Integer.parseInt(arguments[2])));
        Thread killer = new Thread(() -> {
            while (!holds(waitedFor, text)) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(KILLED);
        });
        killer.setDaemon(true);
        killer.start();
        new OutputTree(folder).write(files(text));
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).startsWith(text);
        } catch (IOException e) {
            return false;
        }
    }

    static SortedMap<String, String> files(String text) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            files.put(name(i), text + i);
        }
        return files;
    }

    private static String name(int number) {
        return "folder" + number % 7 + "/File" + number + ".java";
    }
}
