package dev.graphpin.client.bench.pojo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of comments. */
public final class CommentsBean {
    private @Nullable List<CommentBean> data;

    private @Nullable PagingBean paging;

    public @Nullable List<CommentBean> getData() {
        return data;
    }

    public void setData(@Nullable List<CommentBean> data) {
        this.data = data;
    }

    public @Nullable PagingBean getPaging() {
        return paging;
    }

    public void setPaging(@Nullable PagingBean paging) {
        this.paging = paging;
    }
}
