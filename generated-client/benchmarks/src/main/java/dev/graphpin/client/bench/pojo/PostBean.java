package dev.graphpin.client.bench.pojo;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A post with comments. */
public final class PostBean {
    private @Nullable String id;

    private @Nullable String message;

    private @Nullable OffsetDateTime createdTime;

    private @Nullable OffsetDateTime updatedTime;

    private @Nullable Named application;

    private @Nullable String permalinkUrl;

    private @Nullable String statusType;

    private @Nullable Boolean isPublished;

    private @Nullable Boolean isHidden;

    private @Nullable String fullPicture;

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

    public @Nullable OffsetDateTime getUpdatedTime() {
        return updatedTime;
    }

    public void setUpdatedTime(@Nullable OffsetDateTime updatedTime) {
        this.updatedTime = updatedTime;
    }

    public @Nullable Named getApplication() {
        return application;
    }

    public void setApplication(@Nullable Named application) {
        this.application = application;
    }

    public @Nullable String getPermalinkUrl() {
        return permalinkUrl;
    }

    public void setPermalinkUrl(@Nullable String permalinkUrl) {
        this.permalinkUrl = permalinkUrl;
    }

    public @Nullable String getStatusType() {
        return statusType;
    }

    public void setStatusType(@Nullable String statusType) {
        this.statusType = statusType;
    }

    public @Nullable Boolean getIsPublished() {
        return isPublished;
    }

    public void setIsPublished(@Nullable Boolean isPublished) {
        this.isPublished = isPublished;
    }

    public @Nullable Boolean getIsHidden() {
        return isHidden;
    }

    public void setIsHidden(@Nullable Boolean isHidden) {
        this.isHidden = isHidden;
    }

    public @Nullable String getFullPicture() {
        return fullPicture;
    }

    public void setFullPicture(@Nullable String fullPicture) {
        this.fullPicture = fullPicture;
    }

    public @Nullable CommentsBean getComments() {
        return comments;
    }

    public void setComments(@Nullable CommentsBean comments) {
        this.comments = comments;
    }
}
