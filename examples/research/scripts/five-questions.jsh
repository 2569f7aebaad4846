// Five questions a researcher asks a network. From the root of the project:
//   jshell --class-path examples/cli/target/cocreation.jar examples/research/scripts/five-questions.jsh
// Another network: put -R-Dnetwork=FILE -R-Dgroups=ATTRIBUTE -R-Dfolder=WHERE_TABLES_GO before the script.

import io.github.cocreation.core.network.AttributeId
import io.github.cocreation.metrics.exchange.network.NetworkReader
import io.github.cocreation.metrics.network.analysis.*

String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "undefined";
}

void say(String sentence, Object... parts) {
    System.out.printf(Locale.ROOT, sentence + "%n", parts);
}

var groups = AttributeId.of(System.getProperty("groups", "sponsorship"))
var network = NetworkReader.withDefaults().read(Path.of(System.getProperty("network", "examples/cases/texas")))
var analysis = NetworkAnalysis.of(network)

// 1. Who sits between others?
var between = analysis.betweenness()
say("1. Between others sit %s; the first has %s.", between.top(3), number(between.largest()))

// 2. Where are the structural holes?
say("2. Structural holes surround %s; the mean constraint is %s.", analysis.effectiveSize().top(3), number(analysis.constraint().mean()))

// 3. Do ties stay within groups, and could that be chance?
var chance = analysis.by(groups).eiPermutation()
say("3. By %s: %s.", groups, chance.map(Object::toString).orElse("no ties between members of groups"))

// 4. Is there a core, and which communities are there?
say("4. %s.", analysis.positions().core().map(of -> "The core is " + of.core() + ", its fit " + number(OptionalDouble.of(of.fit()))).orElse("There is no core"))
var communities = analysis.communities()
say("   Communities: %d, with a modularity of %s.", communities.groups().groups().size(), number(communities.modularity()))

// 5. What if the one most between others left?
var without = analysis.without(Set.copyOf(between.top(1)))
say("5. Without %s the parts are %d instead of %d, fragmentation by distance is %s instead of %s.", without.removed(), without.after().components(), without.before().components(), number(without.after().byDistance()), number(without.before().byDistance()))

// All numbers as tables
var folder = Files.createDirectories(Path.of(System.getProperty("folder", "target/five-questions")))
var tables = analysis.figures(FigureSelection.all().groupedBy(Set.of(groups))).csv()
for (var name : tables.keySet()) {
    Files.writeString(folder.resolve(name), tables.get(name));
}
say("Tables in %s: %s.", folder, String.join(", ", tables.keySet()))

/exit
