package kitchen;

import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.ZoneOffset;
import java.util.List;

/** How many of the sessions are after work, when those with jobs can come. */
public class Evenings implements Measure {
    static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("kitchen.evenings"))
            .name("Evenings")
            .question("How many sessions are held after work?")
            .formula("sessions that begin at five or later / sessions")
            .range(MeasureRange.UNIT)
            .direction(Direction.NEITHER)
            .minimumData("one session")
            .bands(Bands.none())
            .addSource(Source.practice("Kitchen Collective"))
            .build();

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        List<SessionHeld> held = process.journal().entries(SessionHeld.class);
        if (held.isEmpty()) {
            return DEFINITION
                    .undefined(UndefinedReason.NO_DATA, "no session was held", 0)
                    .build();
        }
        long late = held.stream()
                .filter(session -> session.at().atZone(ZoneOffset.UTC).getHour() >= 17)
                .count();
        return DEFINITION
                .measured((double) late / held.size(), held.size(), late + " of " + held.size() + " sessions are in the evening.")
                .build();
    }
}
