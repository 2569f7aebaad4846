package quay;

import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.Html;
import io.github.cocreation.metrics.report.ProcessReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public class Quay {
    static final Instant EVENING = Instant.parse("2026-04-14T17:00:00Z");

    static Stakeholder someone(String id, Sector sector, Standpoint standpoint) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name(id)
                .kind(StakeholderKind.GROUP)
                .sector(sector)
                .standpoint(standpoint)
                .build();
    }

    static Journal evening() {
        SessionId session = SessionId.of("evening");
        List<io.github.cocreation.core.journal.Entry> entries = new ArrayList<>();
        entries.add(SessionHeld.builder()
                .id(EntryId.of("s"))
                .at(EVENING)
                .session(session)
                .title("First evening")
                .minutes(120)
                .build());
        String[] speakers = {"port", "port", "port", "port", "port", "port", "port", "cafe", "tenants"};
        for (int i = 0; i < speakers.length; i++) {
            entries.add(Contribution.builder()
                    .id(EntryId.of("c" + i))
                    .at(EVENING.plusSeconds(60L * i))
                    .session(session)
                    .stakeholder(StakeholderId.of(speakers[i]))
                    .kind(ContributionKind.TURN)
                    .minutes(2)
                    .build());
        }
        return Journal.of(entries);
    }

    public static void main(String[] args) throws Exception {
        CoCreationProcess process = CoCreationProcess.builder()
                .id(ProcessId.of("quay"))
                .title("The old quay")
                .challenge("What shall the old quay become?")
                .addInitiator(StakeholderId.of("port"))
                .addStakeholder(someone("port", Sector.PUBLIC, Standpoint.INSIDE))
                .addStakeholder(someone("cafe", Sector.PRIVATE, Standpoint.OUTSIDE))
                .addStakeholder(someone("tenants", Sector.CITIZEN, Standpoint.OUTSIDE))
                .journal(evening())
                .build();
        process.check().throwIfErrors("quay");
        System.out.println("The process fits together.");

        MethodCatalogue methods = MethodCatalogue.discover();
        methods.problems().forEach(System.out::println);
        methods.methods().keySet().stream()
                .filter(id -> id.value().startsWith("kitchen."))
                .forEach(System.out::println);
        MeasureCatalogue.discover().measure(process).stream()
                .filter(measured -> measured.value().isPresent())
                .forEach(measured -> System.out.println(measured.summary()));

        Diagnosis diagnosis = Diagnosis.of(process);
        MethodAdvisor.withDefaults(methods)
                .recommend(diagnosis.needs(), AdviceContext.of(process))
                .top(2)
                .forEach(recommended -> System.out.println(recommended.explanation()));
        Files.writeString(
                Path.of(args[0]), Html.render(ProcessReport.withDefaults().of(process, diagnosis, List.of())));
    }
}
