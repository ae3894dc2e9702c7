package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.emit.Javac;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What japicmp, which knows nothing of specs, says about the jars of two clients. */
public final class ApiDiff {
    private ApiDiff() {}

    /** Classes ({@code User.Builder}) and members ({@code User.email}) that code for the old client cannot name any more as it did. */
    static Set<String> breaks(Map<String, byte[]> old, Map<String, byte[]> now) throws IOException {
        Set<String> breaks = new TreeSet<>();
        for (JApiClass type : compare(jar(old), jar(now))) {
            String name =
                    type.getFullyQualifiedName().replaceFirst("^client\\.", "").replace('$', '.');
            if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
                breaks.add(name);
            } else if (!type.isSourceCompatible()) {
                members(type, name, breaks);
            }
        }
        return breaks;
    }

    private static void members(JApiClass type, String name, Set<String> breaks) {
        int before = breaks.size();
        for (JApiMethod method : type.getMethods()) {
            if (!method.isSourceCompatible()) {
                breaks.add(name + "." + method.getName());
            }
        }
        for (JApiField field : type.getFields()) {
            if (!field.isSourceCompatible()) {
                breaks.add(name + "." + field.getName());
            }
        }
        if (breaks.size() == before) {
            breaks.add(name); // Something about the class itself: what it extends, for example.
        }
    }

    /** Compares the jars of two clients. */
    public static List<JApiClass> compare(byte[] old, byte[] now) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        List<String> classpath = Arrays.asList(Javac.classpath().split(File.pathSeparator, -1));
        options.setClassPathMode(JarArchiveComparatorOptions.ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        options.getOldClassPath().addAll(classpath);
        options.getNewClassPath().addAll(classpath);
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(old, "old", "1"), new JApiCmpArchive(now, "now", "2"));
    }

    /** A jar of classes by their binary names. */
    public static byte[] jar(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                zip.putNextEntry(new ZipEntry(type.getKey().replace('.', '/') + ".class"));
                zip.write(type.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
