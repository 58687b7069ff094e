"""From the open data to the weights in ``quotes/models``: ``python -m training all --data PATH …``."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training import data, package, score, tagged, trainers

STEPS = ("data", "tokenizer", "tagger", "lemmatizer", "retag", "parser", "names", "package", "score")


def main() -> None:
    """Run one step, or all of them in order."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("step", choices=("all", *STEPS))
    parser.add_argument("--data", type=Path, help="folder with ud/ and ner/")
    parser.add_argument("--vectors", type=Path, help="folder vocab/ of an unpacked en_core_web_md")
    parser.add_argument("--held-out", type=Path, help="folder of articles (*.txt) to learn no names from")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for what is made")
    parser.add_argument("--models", type=Path, default=Path("quotes/models"), help="folder to package into")
    options = parser.parse_args()
    torch.set_num_threads(1)
    for step in STEPS if options.step == "all" else (options.step,):
        print(f"training: {step}", flush=True)
        _run(step, options)


def _run(step: str, options: argparse.Namespace) -> None:
    work: Path = options.work
    if step == "data":
        held_out = options.held_out.glob("*.txt") if options.held_out else ()
        stems = frozenset(path.stem for path in held_out)
        data.prepare(data.Sources(options.data, stems, options.vectors), work)
    elif step == "tokenizer":
        trainers.tokenizer(work)
    elif step == "tagger":
        trainers.tagger(work)
    elif step == "lemmatizer":
        trainers.lemmatizer(work)
    elif step == "retag":
        taggers = ("tokenize", "pos", "lemma", "pretrain")
        package.package(work, work / "taggers", {name: package.CHECKPOINTS[name] for name in taggers})
        for part in ("train", "dev"):
            tagged.retag(work / f"{part}.conllu", work / "taggers", work / f"{part}-tagged.conllu")
    elif step == "parser":
        for stage, _ in enumerate(trainers.PARSER_STAGES, start=1):
            trainers.parser(work, stage)
    elif step == "names":
        trainers.names(work)
    elif step == "package":
        package.package(work, options.models)
    elif step == "score":
        report = score.as_json(score.score(work, options.models))
        (work / "scores.json").write_text(report, encoding="utf-8")
        print(report)


if __name__ == "__main__":
    main()
