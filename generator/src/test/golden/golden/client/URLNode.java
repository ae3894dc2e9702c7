package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Edge;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import javax.annotation.processing.Generated;

/** One {@link URL}: {@code GET /{url-id}/}, its edges and requests. */
@Generated("graphpin")
public final class URLNode extends NodeRequest<URL, URLNode> {
    URLNode(Call call) {
        super(Operation.<URL>get("/{url-id}/", URL.CODEC, 100,
                190), call, URLField.CORE, URLField.DEFAULT);
    }

    /** {@code GET /{url-id}/more}: DSAReport. */
    public Edge<DSAReport> more() { return Edge.<DSAReport>of(call(), "more", "/{url-id}/more", DSAReport.CODEC, 100); }

    /** {@code GET /{url-id}/reports}: DsaReport. */
    public Edge<DsaReport_f2d3ae4c> reports() {
        return Edge.<DsaReport_f2d3ae4c>of(call(), "reports", "/{url-id}/reports",
                DsaReport_f2d3ae4c.CODEC, 100);
    }
}
