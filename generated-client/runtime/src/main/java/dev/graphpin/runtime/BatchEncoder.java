package dev.graphpin.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes requests as the {@code batch} parameter, each as it would be sent alone; files become parts of the whole call. */
final class BatchEncoder {
    static final String BATCH = "batch";
    static final Pattern REFERENCE = Pattern.compile("\\{result=([\\w-]+):\\$[\\w.*\\[\\]]*\\}");

    private final String version;
    private final RequestEncoder encoder;
    private final List<Map<String, Object>> batch = new ArrayList<>();
    private final List<GraphRequest<?>> requests = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Object> files = new LinkedHashMap<>();

    BatchEncoder(String version, RequestEncoder encoder) {
        this.version = version;
        this.encoder = encoder;
    }

    void add(BatchItem<?> item) {
        GraphRequest<?> request = item.request();
        Map<String, Object> parameters = new LinkedHashMap<>(encoder.parameters(request));
        List<String> attached = new ArrayList<>();
        parameters.values().removeIf(value -> {
            List<FilePart> some = FilePart.in(value);
            some.forEach(file -> attached.add(attach(file)));
            return !some.isEmpty();
        });
        boolean post = request.method().equals("POST");
        String form = withReferences(item, RequestEncoder.form(parameters));
        String path = withReferences(item, request.path());
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("method", request.method());
        written.put("relative_url", version + path + (post || form.isEmpty() ? "" : "?" + form));
        written.put("name", item.name());
        written.put("omit_response_on_success", false);
        if (post) {
            written.put("body", form);
        }
        if (!attached.isEmpty()) {
            written.put("attached_files", String.join(",", attached));
        }
        List<String> before = dependencies(item);
        if (!before.isEmpty()) {
            written.put("depends_on", String.join(",", before));
        }
        batch.add(written);
        requests.add(request);
        names.add(item.name());
    }

    /** Those that went with an earlier call are done already. */
    private List<String> dependencies(BatchItem<?> item) {
        return item.before().stream()
                .map(BatchItem::name)
                .filter(names::contains)
                .toList();
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(BATCH, new BatchBody(batch, requests));
        all.put("include_headers", true);
        all.putAll(files);
        return all;
    }

    private String attach(FilePart file) {
        String name = "file" + files.size();
        files.put(name, file);
        return name;
    }

    /**
     * The server looks for references before it decodes. Whatever else stands there stays encoded: what nobody declared, and what looks like a
     * reference and was not made as one, which may be somebody's text.
     */
    private static String withReferences(BatchItem<?> item, String encoded) {
        String text = encoded;
        for (BatchItem<?> other : item.referred()) {
            for (String reference : other.references()) {
                text = text.replace(UrlText.parameter(reference), reference);
            }
        }
        return text;
    }
}
