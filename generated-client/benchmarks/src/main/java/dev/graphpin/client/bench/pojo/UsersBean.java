package dev.graphpin.client.bench.pojo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of users. */
public final class UsersBean {
    private @Nullable List<UserBean> data;

    private @Nullable PagingBean paging;

    public @Nullable List<UserBean> getData() {
        return data;
    }

    public void setData(@Nullable List<UserBean> data) {
        this.data = data;
    }

    public @Nullable PagingBean getPaging() {
        return paging;
    }

    public void setPaging(@Nullable PagingBean paging) {
        this.paging = paging;
    }
}
