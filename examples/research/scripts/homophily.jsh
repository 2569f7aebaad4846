// Do birds of a feather flock together, or could that be chance? From the root of the project:
//   jshell --class-path examples/cli/target/cocreation.jar examples/research/scripts/homophily.jsh
// Another network: put -R-Dnetwork=FILE -R-Dfolder=WHERE_TABLES_GO before the script.

import io.github.cocreation.core.network.*
import io.github.cocreation.metrics.exchange.network.NetworkReader
import io.github.cocreation.metrics.network.CsvText
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis
import io.github.cocreation.metrics.network.inference.GroupStatistic

var network = NetworkReader.withDefaults().read(Path.of(System.getProperty("network", "examples/cases/texas")))
var analysis = NetworkAnalysis.of(network)
var tests = new CsvText(List.of("attribute", "statistic", "observed", "mean", "p_less", "p_greater", "draws"))
var draws = new CsvText(List.of("attribute", "statistic", "draw"))
var preferences = new CsvText(List.of("attribute", "group", "coleman"))

// Groups stay as large as they are, ties stay where they are; only who is in which group is shuffled.
void test(AttributeId attribute, GroupStatistic statistic) {
    var result = analysis.by(attribute).test(statistic);
    System.out.println(attribute + ": " + result.map(Object::toString).orElse(statistic.name() + " is undefined") + ".");
    result.ifPresent(test -> {
        tests.row(List.of(attribute, statistic.name(), test.observed(), test.mean(), test.pLess(), test.pGreater(), test.replications()));
        test.draws().stream().forEach(draw -> draws.row(List.of(attribute, statistic.name(), draw)));
    });
}

// Numbers make no groups: for them there is analysis.by(attribute).numberAssortativity().
for (var attribute : network.attributes().entrySet()) {
    if (!(attribute.getValue() instanceof NumberAttribute)) {
        test(attribute.getKey(), GroupStatistic.eiIndex());
        test(attribute.getKey(), GroupStatistic.assortativity());
        analysis.by(attribute.getKey()).colemanHomophily().forEach((group, preference) -> preferences.row(List.of(attribute.getKey(), group, preference)));
    }
}

var folder = Files.createDirectories(Path.of(System.getProperty("folder", "target/homophily")))
Files.writeString(folder.resolve("homophily.csv"), tests.toString())
Files.writeString(folder.resolve("homophily-draws.csv"), draws.toString())
Files.writeString(folder.resolve("homophily-groups.csv"), preferences.toString())
System.out.println("Tables in " + folder + ": homophily-draws.csv, homophily-groups.csv, homophily.csv.")

/exit
