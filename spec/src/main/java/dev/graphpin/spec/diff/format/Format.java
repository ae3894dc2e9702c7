package dev.graphpin.spec.diff.format;

/** The formats there are. */
public enum Format {
    /** For a terminal, without colours; see {@link TextRenderer} for those. */
    TEXT("txt", TextRenderer.plain()),
    /** For a pull request. */
    MARKDOWN("md", new MarkdownRenderer()),
    JSON("json", new JsonRenderer());

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
