/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.selection.Candidate;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.ChanceSentences;
import io.github.cocreation.methods.selection.PanelLottery;
import io.github.cocreation.methods.selection.PublicDraw;
import io.github.cocreation.methods.selection.PublicLottery;
import io.github.cocreation.methods.selection.Quota;
import io.github.cocreation.methods.selection.SelectionTask;
import java.util.stream.IntStream;

/** Chapter 9: a panel that is drawn fairly, and can be checked. */
public final class DrawAPanel {
    private DrawAPanel() {}

    /**
     * Prints what chances are possible, and the panel a published text draws.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // guide: begin
        SelectionTask.Builder pool = SelectionTask.builder().seats(4);
        IntStream.rangeClosed(1, 20)
                .forEach(i -> pool.addPool(Candidate.builder()
                        .id(StakeholderId.of("volunteer-" + i))
                        .putAttribute("age", i <= 15 ? "grown up" : "young")
                        .build()));
        SelectionTask task = pool.addQuota(Quota.of("age", "young", 2, 2))
                .addQuota(Quota.of("age", "grown up", 2, 2))
                .build();

        Certificate certificate = PanelLottery.withDefaults().withSeed(1).select(task);
        System.out.println(certificate.verify().isEmpty() ? "The certificate holds." : certificate.verify());
        ChanceSentences.of(certificate).forEach(System.out::println);

        PublicLottery lottery = PublicLottery.of(certificate, PublicLottery.USUAL_TICKETS);
        PublicDraw draw = lottery.draw("numbers of Saturday's lottery: 3 14 15 26 35 44");
        System.out.println("Drawn: " + draw.members());
        // guide: end
    }
}
