package dev.graphpin.generator.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Where Maven keeps what it downloaded or installed. Nothing is looked for anywhere else: only Maven itself goes to the network. */
final class LocalRepository {
    private LocalRepository() {}

    /** The jar of an artifact, whether or not it is there. */
    static Path jar(String group, String artifact, String version) {
        return root().resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".jar");
    }

    /** As Maven itself is told: {@code -Dmaven.repo.local}, else the user's settings, else the usual place in the home directory. */
    private static Path root() {
        String told = System.getProperty("maven.repo.local");
        Path home = Path.of(System.getProperty("user.home", ""), ".m2");
        String set = told == null ? ofSettings(home.resolve("settings.xml")) : told;
        return set == null ? home.resolve("repository") : Path.of(set);
    }

    /** What the settings say; null when there are none, or they cannot be read, which is Maven's affair. */
    static @Nullable String ofSettings(Path settings) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(settings)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("localRepository")) {
                    return reader.getElementText().strip().replace("${user.home}", System.getProperty("user.home", ""));
                }
            }
            return null;
        } catch (IOException | XMLStreamException e) {
            return null;
        }
    }
}
