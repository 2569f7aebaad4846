"""Measures this library and igraph on the same graphs in the same run, and prints a table of medians.

    python3 examples/benchmarks/beside.py [small|large|all]

from the root of the project, once it is packaged. Needs python-igraph (Debian: python3-igraph). Takes about seven minutes on two
quiet cores; small leaves out the graphs of a million nodes and takes three.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import igraph

JAVA = os.environ.get("BESIDE_JAVA", "java -cp examples/benchmarks/target/benchmarks.jar").split()
ONE_THREAD = ["-XX:+UseSerialGC", "-Xmx4g", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"]
CLASSES = "io.github.cocreation.examples.benchmarks."
SMALL = ["BA_10K", "ER_10K"]
ARCS = ["BAD_10K", "ERD_10K"]
LARGE = ["BA_1M", "ER_1M"]

# work: benchmark, graphs, what igraph does, how often, the ratio aimed at
WORK = {
    "small": [
        ("betweenness", "NetworkBenchmark.betweenness", SMALL, lambda g: g.betweenness(), 2, 2),
        ("betweenness of a tree", "NetworkBenchmark.betweenness", ["LEAVES_10K"], lambda g: g.betweenness(), 2, 4),
        ("closeness, all from one pass", "NetworkBenchmark.distances", SMALL, lambda g: g.closeness(normalized=False), 2, 25),
        ("harmonic, all from one pass", "NetworkBenchmark.distances", SMALL, lambda g: g.harmonic_centrality(), 2, 25),
        ("clustering", "NetworkBenchmark.clustering", SMALL, lambda g: g.transitivity_local_undirected(mode="zero"), 9, 2),
        ("constraint", "NetworkBenchmark.constraint", SMALL, lambda g: g.constraint(), 9, 1),
        ("effective size", "NetworkBenchmark.effectiveSize", SMALL, None, 0, None),
        ("PageRank, to 1e-14", "NetworkBenchmark.pageRank", SMALL, lambda g: g.pagerank(), 9, 1),
        ("triad census", "ArcsBenchmark.triadCensus", ARCS, lambda g: g.triad_census(), 9, 2),
        ("directed transitivity", "ArcsBenchmark.directedTransitivity", ARCS, None, 0, None),
        ("Gould-Fernandez", "ArcsBenchmark.gouldFernandez", ARCS, None, 0, None),
    ],
    "large": [
        ("k-core", "NetworkBenchmark.coreness", LARGE, lambda g: g.coreness(), 3, 1),
        ("components", "NetworkBenchmark.components", LARGE, lambda g: g.connected_components(), 3, 1),
        ("PageRank, to 1e-14", "NetworkBenchmark.pageRank", LARGE, lambda g: g.pagerank(), 2, 1),
        ("clustering", "NetworkBenchmark.clustering", LARGE, lambda g: g.transitivity_local_undirected(mode="zero"), 3, 2),
    ],
}


def measured(benchmark, graphs, jvm=(), short=False):
    """Median seconds of an operation by graph, as JMH has them."""
    result = tempfile.mktemp(suffix=".json")
    times = ["-wi", "1", "-i", "1"] if short else ["-wi", "2", "-i", "5"]
    options = ["-foe", "true", "-w", "1", "-r", "1", "-f", "1", *times, "-bm", "ss" if short else "avgt", "-p", "graph=" + ",".join(graphs)]
    arguments = [" ".join([*ONE_THREAD, *jvm])]
    subprocess.run(
        [*JAVA, "org.openjdk.jmh.Main", benchmark + "$", *options, "-jvmArgs", *arguments, "-rf", "json", "-rff", result],
        check=True,
        stdout=subprocess.DEVNULL)
    with open(result) as file:
        runs = json.load(file)
    os.remove(result)
    return {run["params"]["graph"]: statistics.median(sum(run["primaryMetric"]["rawData"], [])) / 1000 for run in runs}


def read(folder, graph):
    with open(f"{folder}/{graph.lower()}/edges.txt") as file:
        nodes, _, directed = map(int, next(file).split())
        return igraph.Graph(nodes, [tuple(map(int, line.split())) for line in file], directed=directed == 1)


def timed(work, graph, often):
    seconds = []
    for _ in range(often):
        start = time.perf_counter()
        work(graph)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def row(work, graph, ours, theirs, goal):
    ratio = theirs / ours if theirs else None
    met = "" if goal is None or ratio is None else "yes" if ratio >= goal else "no"
    shown = ["" if value is None else form % value for value, form in ((theirs, "%.4f"), (ratio, "%.1f×"), (goal, "%g×"))]
    print(f"| {work} | {graph} | {ours:.4f} | {shown[0]} | {shown[1]} | {shown[2]} | {met} |", flush=True)


def beside(size, folder):
    works = WORK[size]
    graphs = sorted({graph for work in works for graph in work[2]})
    subprocess.run([*JAVA, CLASSES + "GraphFiles", folder, *graphs], check=True)
    for graph in graphs:
        loaded = read(folder, graph)
        ours = {}
        for work, benchmark, on, theirs, often, goal in works:
            if graph in on:
                ours.setdefault(benchmark, measured(benchmark, [graph])[graph] if benchmark not in ours else None)
                row(work, graph, ours[benchmark], timed(theirs, loaded, often) if theirs else None, goal)
        del loaded


def reading(graph, folder):
    """GraphML with weights, which both read once; this library after it has read a small file."""
    subprocess.run([*JAVA, CLASSES + "GraphFiles", folder, graph], check=True)
    file = f"{folder}/{graph.lower()}/ties.graphml"
    ours = measured("ReadingBenchmark.graphml", [graph], short=True)[graph]
    row("reading GraphML", graph, ours, timed(lambda path: igraph.Graph.Read_GraphML(path), file, 1), None)


def two_threads():
    for graph in SMALL:
        one = measured("NetworkBenchmark.betweenness", [graph])[graph]
        two = measured(
            "NetworkBenchmark.betweenness", [graph], ["-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"])[graph]
        print(f"| betweenness, two threads beside one | {graph} | {two:.4f} | {one:.4f} | {one / two:.2f}× | 1.7× |"
              f" {'yes' if one / two >= 1.7 else 'no'} |", flush=True)


def main():
    sizes = sys.argv[1:2] or ["all"]
    sizes = ["small", "large"] if sizes == ["all"] else sizes
    print(f"igraph {igraph.__version__}, load {' '.join('%.1f' % load for load in os.getloadavg())}; seconds, medians\n")
    print("| work | graph | here | igraph | ratio | goal | met |\n|---|---|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            beside(size, folder)
        if "small" in sizes:
            two_threads()
        if "large" in sizes:
            reading("ER_1M", folder)
    print(f"\nload {' '.join('%.1f' % load for load in os.getloadavg())}")


main()
