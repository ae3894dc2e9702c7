package dev.graphpin.client.bench.pojo;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user. */
public final class UserBean {
    private @Nullable String id;

    private @Nullable String name;

    private @Nullable String firstName;

    private @Nullable String middleName;

    private @Nullable String lastName;

    private @Nullable String nameFormat;

    private @Nullable String email;

    private @Nullable String birthday;

    private @Nullable String gender;

    private @Nullable Ages ageRange;

    private @Nullable String link;

    private @Nullable Named hometown;

    private @Nullable Named location;

    private @Nullable List<Named> languages;

    private @Nullable List<Named> sports;

    private @Nullable List<Named> favoriteTeams;

    private @Nullable List<String> meetingFor;

    private @Nullable String quotes;

    private @Nullable Named significantOther;

    private @Nullable Boolean installed;

    private @Nullable Boolean isGuestUser;

    private @Nullable Boolean supportsDonateButtonInLiveVideo;

    private @Nullable OffsetDateTime sharedLoginUpgradeRequiredBy;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(@Nullable String middleName) {
        this.middleName = middleName;
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getNameFormat() {
        return nameFormat;
    }

    public void setNameFormat(@Nullable String nameFormat) {
        this.nameFormat = nameFormat;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getBirthday() {
        return birthday;
    }

    public void setBirthday(@Nullable String birthday) {
        this.birthday = birthday;
    }

    public @Nullable String getGender() {
        return gender;
    }

    public void setGender(@Nullable String gender) {
        this.gender = gender;
    }

    public @Nullable Ages getAgeRange() {
        return ageRange;
    }

    public void setAgeRange(@Nullable Ages ageRange) {
        this.ageRange = ageRange;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable Named getHometown() {
        return hometown;
    }

    public void setHometown(@Nullable Named hometown) {
        this.hometown = hometown;
    }

    public @Nullable Named getLocation() {
        return location;
    }

    public void setLocation(@Nullable Named location) {
        this.location = location;
    }

    public @Nullable List<Named> getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable List<Named> languages) {
        this.languages = languages;
    }

    public @Nullable List<Named> getSports() {
        return sports;
    }

    public void setSports(@Nullable List<Named> sports) {
        this.sports = sports;
    }

    public @Nullable List<Named> getFavoriteTeams() {
        return favoriteTeams;
    }

    public void setFavoriteTeams(@Nullable List<Named> favoriteTeams) {
        this.favoriteTeams = favoriteTeams;
    }

    public @Nullable List<String> getMeetingFor() {
        return meetingFor;
    }

    public void setMeetingFor(@Nullable List<String> meetingFor) {
        this.meetingFor = meetingFor;
    }

    public @Nullable String getQuotes() {
        return quotes;
    }

    public void setQuotes(@Nullable String quotes) {
        this.quotes = quotes;
    }

    public @Nullable Named getSignificantOther() {
        return significantOther;
    }

    public void setSignificantOther(@Nullable Named significantOther) {
        this.significantOther = significantOther;
    }

    public @Nullable Boolean getInstalled() {
        return installed;
    }

    public void setInstalled(@Nullable Boolean installed) {
        this.installed = installed;
    }

    public @Nullable Boolean getIsGuestUser() {
        return isGuestUser;
    }

    public void setIsGuestUser(@Nullable Boolean isGuestUser) {
        this.isGuestUser = isGuestUser;
    }

    public @Nullable Boolean getSupportsDonateButtonInLiveVideo() {
        return supportsDonateButtonInLiveVideo;
    }

    public void setSupportsDonateButtonInLiveVideo(@Nullable Boolean supportsDonateButtonInLiveVideo) {
        this.supportsDonateButtonInLiveVideo = supportsDonateButtonInLiveVideo;
    }

    public @Nullable OffsetDateTime getSharedLoginUpgradeRequiredBy() {
        return sharedLoginUpgradeRequiredBy;
    }

    public void setSharedLoginUpgradeRequiredBy(@Nullable OffsetDateTime sharedLoginUpgradeRequiredBy) {
        this.sharedLoginUpgradeRequiredBy = sharedLoginUpgradeRequiredBy;
    }
}
