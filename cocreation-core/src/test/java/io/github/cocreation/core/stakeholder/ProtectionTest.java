/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProtectionTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void nobody_is_presumed_to_agree() {
        assertThat(Protection.none().permits(ConsentScope.PARTICIPATION, MARCH)).isFalse();
        assertThat(Protection.none().takesPart(MARCH)).isTrue();
    }

    @Test
    void a_consent_holds_until_it_is_taken_back() {
        Consent consent = Consent.builder()
                .scope(ConsentScope.PHOTO)
                .given(MARCH)
                .withdrawn(JUNE)
                .build();
        Protection protection = Protection.builder().addConsent(consent).build();
        assertThat(protection.permits(ConsentScope.PHOTO, MARCH.minusDays(1))).isFalse();
        assertThat(protection.permits(ConsentScope.PHOTO, MARCH)).isTrue();
        assertThat(protection.permits(ConsentScope.PHOTO, JUNE.minusDays(1))).isTrue();
        assertThat(protection.permits(ConsentScope.PHOTO, JUNE)).isFalse();
    }

    @Test
    void a_consent_may_be_given_anew() {
        Protection protection = Protection.builder()
                .addConsent(Consent.builder()
                        .scope(ConsentScope.PHOTO)
                        .given(MARCH)
                        .withdrawn(MARCH)
                        .build())
                .addConsent(Consent.of(ConsentScope.PHOTO, JUNE))
                .build();
        assertThat(protection.permitted(MARCH)).isEmpty();
        assertThat(protection.permitted(JUNE)).containsExactly(ConsentScope.PHOTO);
    }

    @Test
    void leaving_ends_every_permission() {
        Protection protection = Protection.builder()
                .addConsent(Consent.of(ConsentScope.STORY, MARCH))
                .withdrawn(JUNE)
                .build();
        assertThat(protection.permits(ConsentScope.STORY, JUNE.minusDays(1))).isTrue();
        assertThat(protection.permits(ConsentScope.STORY, JUNE)).isFalse();
        assertThat(protection.takesPart(JUNE)).isFalse();
    }

    @Test
    void a_consent_is_not_taken_back_before_it_is_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.builder()
                        .scope(ConsentScope.PHOTO)
                        .given(JUNE)
                        .withdrawn(MARCH)
                        .build())
                .withMessage("The withdrawal (2026-03-01) of a consent (photo) given on (2026-06-01) "
                        + "must not be before the consent.\nMaybe swap the two dates.");
    }

    @Test
    void texts_must_say_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protection.builder().pseudonym("").build())
                .withMessage("The pseudonym () of a protection must not be blank.\n"
                        + "Maybe leave it out, or say what is meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.of(ChannelKind.EMAIL, " "))
                .withMessageStartingWith("The address ( ) of a channel (email) must not be blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offer.of(OfferKind.TIME, ""))
                .withMessageStartingWith("The description () of an offer must not be blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(-1, "EUR"))
                .withMessage("The value (-1.0) of an amount must be a finite number of at least 0.\n"
                        + "Maybe leave it out if it is not known.");
    }
}
