package dev.graphpin.generator.cli;

import dev.graphpin.generator.ClientRun;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.config.ClientConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graphpin regenerate}: a shipped spec to the client that this project's build compiles. */
@Command(
        name = "regenerate",
        description = "Make the client of a shipped version anew, and show how to use it.",
        footer = {
            "",
            "Examples:",
            "  graphpin regenerate v19.0",
            "  graphpin regenerate v19.0 --out target/generated-sources/graphpin",
        })
final class RegenerateCommand extends AbstractCommand {
    /** It stands in the README too, whose code a test compiles. */
    private static final String EXAMPLE = """

            import %s.*;
            import dev.graphpin.runtime.GraphConfig;

            Graph graph = Graph.connect(GraphConfig.builder().accessToken(token).build());
            User me = graph.user("me").get(UserField.ID, UserField.NAME);
            System.out.println(me.id() + " is " + me.name());""";

    @Parameters(paramLabel = "VERSION", description = "The version, such as v19.0.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String version;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the sources go, instead of this project's module.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    RegenerateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        String module = version.toLowerCase(Locale.ROOT).replace('.', '_');
        String basePackage = "dev.graphpin.client." + module;
        Options options = Options.in(basePackage).to(directory(module));
        ClientConfig config = new ClientConfig(version, new ClientConfig.Shipped(), List.of(), false, options);
        int exit = Client.tell(console, ClientRun.run(config, Listener.NONE), options);
        if (exit == Exit.CLEAN) {
            console.out().println(EXAMPLE.formatted(basePackage));
        }
        return exit;
    }

    private Path directory(String module) {
        if (out != null) {
            return out;
        }
        String home = System.getProperty("graphpin.home");
        if (home == null) {
            throw new ParameterException(
                    command.commandLine(), "Missing required option '--out': the project's own launcher was not used");
        }
        return Path.of(home, "generated-client", module, "target", "generated-sources", "graphpin");
    }
}
