package dev.graphpin.spec.diff.format;

/** The formats there are. */
public enum Format {
    /** For a terminal, without colours; see {@link TextRenderer} for those. */
    TEXT("txt", TextRenderer.plain()),
    /** For a pull request. */
    MARKDOWN("md", new MarkdownRenderer()),
    JSON("json", new JsonRenderer()),
    YAML("yaml", new YamlRenderer()),
    /** For a build server. */
    JUNIT("junit.xml", new JunitRenderer()),
    /** For code scanning. */
    SARIF("sarif", new SarifRenderer()),
    /** For the log of GitHub Actions, which makes annotations of it. */
    GITHUB("github.txt", new GithubRenderer()),
    /** A section of a changelog. */
    CHANGELOG("changelog.md", new ChangelogRenderer()),
    /** One page with all of it, for people. */
    HTML("html", new HtmlRenderer());

    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // Renderers have no state, which the interface demands.
    private final Renderer renderer;

    Format(String extension, Renderer renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    /** Of the file's name, without its dot. */
    public String extension() {
        return extension;
    }

    public Renderer renderer() {
        return renderer;
    }
}
