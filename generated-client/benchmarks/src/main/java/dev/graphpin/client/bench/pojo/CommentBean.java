package dev.graphpin.client.bench.pojo;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A comment with replies. */
public final class CommentBean {
    private @Nullable String id;

    private @Nullable String message;

    private @Nullable OffsetDateTime createdTime;

    private @Nullable Named from;

    private @Nullable Integer likeCount;

    private @Nullable Integer commentCount;

    private @Nullable Boolean userLikes;

    private @Nullable Boolean canRemove;

    private @Nullable CommentsBean comments;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    public @Nullable OffsetDateTime getCreatedTime() {
        return createdTime;
    }

    public void setCreatedTime(@Nullable OffsetDateTime createdTime) {
        this.createdTime = createdTime;
    }

    public @Nullable Named getFrom() {
        return from;
    }

    public void setFrom(@Nullable Named from) {
        this.from = from;
    }

    public @Nullable Integer getLikeCount() {
        return likeCount;
    }

    public void setLikeCount(@Nullable Integer likeCount) {
        this.likeCount = likeCount;
    }

    public @Nullable Integer getCommentCount() {
        return commentCount;
    }

    public void setCommentCount(@Nullable Integer commentCount) {
        this.commentCount = commentCount;
    }

    public @Nullable Boolean getUserLikes() {
        return userLikes;
    }

    public void setUserLikes(@Nullable Boolean userLikes) {
        this.userLikes = userLikes;
    }

    public @Nullable Boolean getCanRemove() {
        return canRemove;
    }

    public void setCanRemove(@Nullable Boolean canRemove) {
        this.canRemove = canRemove;
    }

    public @Nullable CommentsBean getComments() {
        return comments;
    }

    public void setComments(@Nullable CommentsBean comments) {
        this.comments = comments;
    }
}
