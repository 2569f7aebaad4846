#!/usr/bin/env python3
"""Counts of words for the speeches of the case, made once and kept in process.json.

    python3 words.py process.json          says which speeches have other counts than this script gives them
    python3 words.py process.json --write  gives them these counts

The agency and its speeches are invented, and so are the counts. The story they tell: applicants, the front line and the team
leaders begin with words of their own and come to share some, the team leaders fewest; among them are words that nobody used
before a trial was thought of. Nothing is drawn at random: of each vocabulary a speech uses some words, the first most.
"""
import json
import sys

WORDS_A_MINUTE = 60  # of 130 spoken; the others carry no content of their own

OWN = {
    "service-user": """waiting letter phone roof neighbour money builder form queue silence kitchen loan garden winter bank
        worry counter evening drawing fence""".split(),
    "frontline-professional": """fee escalation rule file rework signature site trip inspection map register desk template
        screen stamp paragraph visit archive box queue""".split(),
    "manager": """target budget backlog capacity report risk ministry figure plan process priority delivery resource control
        quarter delegation overview share pilot norm""".split(),
}
COMMON = "applicant permit case team answer day decide week board explain".split()
NEW = "simple limit trial reason list promise settle mistake".split()  # since the workshop on simple permits

# The share of words in common, and of words taken over from the others, by month since March.
SHARED = {
    "service-user": [(0.22, 0.04), (0.22, 0.04), (0.38, 0.10), (0.46, 0.14), (0.52, 0.18)],
    "frontline-professional": [(0.24, 0.06), (0.28, 0.08), (0.40, 0.14), (0.48, 0.18), (0.54, 0.22)],
    "manager": [(0.18, 0.03), (0.20, 0.04), (0.28, 0.06), (0.34, 0.08), (0.38, 0.10)],
}
FIRST_MONTH = 3
MONTH_OF_TRIAL = 2


def picked(words, start, size):
    """Some of the words, another few for each speech: the two that the group is known for, and some that take turns."""
    rest = words[2:]
    return words[:2] + [rest[(start + i) % len(rest)] for i in range(min(size, len(words)) - 2)]


def weights(words, share):
    """A share spread over words, the first being used most."""
    total = sum(1 / (rank + 2) for rank in range(len(words)))
    return {word: share / (rank + 2) / total for rank, word in enumerate(words)}


def spread(shares, uses):
    """So many uses by shares, by largest remainder; words that get none are left out."""
    exact = {word: share * uses for word, share in shares.items()}
    counts = {word: int(value) for word, value in exact.items()}
    by_rest = sorted(exact, key=lambda word: (counts[word] - exact[word], word))
    for word in by_rest[: uses - sum(counts.values())]:
        counts[word] += 1
    return {word: count for word, count in sorted(counts.items()) if count}


def speech(group, month, number, minutes):
    common, taken = SHARED[group][month]
    words = COMMON if month < MONTH_OF_TRIAL else COMMON[:6] + NEW
    others = [word for rank in range(8) for other in sorted(OWN) if other != group for word in [OWN[other][rank]]]
    shares = {}
    for part in (
        weights(picked(OWN[group], number * 3, 11), 1 - common - taken),
        weights(picked(words, number * 2, 8), common),
        weights(picked(others, number, 4), taken),
    ):
        for word, share in part.items():
            shares[word] = shares.get(word, 0) + share
    return spread(shares, round(minutes * WORDS_A_MINUTE))


def counted(process):
    """The speeches whose words were counted: those of the groups that agreed to it, but for questions."""
    group = {s["id"]: s["standings"][0] for s in process["stakeholders"] if len(s["standings"]) == 1}
    numbers = {}
    for entry in process["journal"]:
        who = group.get(entry.get("stakeholder"))
        if entry["entry"] == "contribution" and entry["kind"] != "question" and who in OWN:
            number = numbers[who] = numbers.get(who, -1) + 1
            month = int(entry["at"][5:7]) - FIRST_MONTH
            yield entry, speech(who, month, number, entry["minutes"])


def main(name, write):
    with open(name, encoding="utf-8") as file:
        process = json.load(file)
    differ = [entry["id"] for entry, terms in counted(process) if entry.get("terms") != terms]
    if not write:
        print("other counts: " + (", ".join(differ) or "none"))
        return 1 if differ else 0
    for entry, terms in counted(process):
        entry["terms"] = terms
    with open(name, "w", encoding="utf-8") as file:
        json.dump(process, file, ensure_ascii=False, indent=2)
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--write" in sys.argv[2:]))
