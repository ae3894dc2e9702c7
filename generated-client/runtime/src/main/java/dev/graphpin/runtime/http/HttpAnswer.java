package dev.graphpin.runtime.http;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An answer as it came over the wire. The body is not copied: nobody changes it. */
public final class HttpAnswer {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /** @param headers by name in any case */
    public HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
        this(body, status, ignoringCase(headers));
    }

    private HttpAnswer(byte[] body, int status, Map<String, List<String>> headers) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    private static Map<String, List<String>> ignoringCase(Map<String, List<String>> headers) {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        return sorted;
    }

    /** Without a copy: the map of {@link HttpHeaders} is one by name in any case, and does not change. */
    static HttpAnswer of(int status, HttpHeaders headers, byte[] body) {
        return new HttpAnswer(body, status, headers.map());
    }

    /** The same answer with another body. */
    HttpAnswer with(byte[] other) {
        return new HttpAnswer(other, status, headers);
    }

    public int status() {
        return status;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The bytes after decompression; not to be changed. */
    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
