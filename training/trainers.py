"""The trainings themselves: Stanza's trainers, our sizes and schedule. Each reads what ``data`` wrote
into the work folder and saves its best checkpoint there."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from stanza.models import lemmatizer as lemma_main
from stanza.models import ner_tagger as names_main
from stanza.models import parser as parser_main
from stanza.models import tagger as tagger_main
from stanza.models import tokenizer as tokenizer_main
from stanza.models.depparse.trainer import Trainer as ParserTrainer
from stanza.models.ner.trainer import Trainer as NamesTrainer
from stanza.models.pos.trainer import Trainer as TaggerTrainer
from stanza.models.tokenization.trainer import Trainer as TokenizerTrainer

from training.schedule import cosine

SEED = 1234


class Stage(NamedTuple):
    """A stretch of a training: ``steps`` of a schedule that falls from ``peak`` over ``horizon`` steps.

    :param predicted: trees under predicted tags, in the work folder; they come ``weight`` times as often as
        those under gold ones.
    """

    steps: int
    horizon: int
    peak: float
    predicted: str = "train-tagged.conllu"
    weight: int = 4


TOKENIZER_STEPS = 2_000
TAGGER_STEPS = 3_600
PARSER_STAGES = (
    Stage(1_200, 1_500, 0.003),
    Stage(800, 800, 0.0012),
    Stage(744, 1_800, 0.002),
    Stage(501, 540, 0.0014),
    Stage(900, 960, 0.0016),
    Stage(900, 920, 0.0012),
    Stage(2_000, 2_000, 0.0016, "all-tagged.conllu", 6),
)
NAMES_STEPS = 4_800


def tokenizer(work: Path) -> None:
    """Train the tokenizer and sentence splitter."""
    train, dev = work / "tokens-train", work / "tokens-dev"
    with cosine(TokenizerTrainer, 0.003, TOKENIZER_STEPS):
        tokenizer_main.main(_arguments(
            work, "tokenizer", txt_file=train.with_suffix(".txt"), label_file=train.with_suffix(".labels"),
            mwt_json_file=train.with_suffix(".mwt.json"), dev_txt_file=dev.with_suffix(".txt"),
            dev_label_file=dev.with_suffix(".labels"), dev_conll_gold=dev.with_suffix(".conllu"),
            max_seqlen=300, steps=TOKENIZER_STEPS, eval_steps=200, lang="en",
        ))  # fmt: skip


def tagger(work: Path) -> None:
    """Train the tagger of universal and of Penn parts of speech, on gold and silver. The Penn tag stands in
    for features."""
    with cosine(TaggerTrainer, 0.004, TAGGER_STEPS):
        tagger_main.main(_arguments(
            work, "tagger", "fix_eval_interval", "no_second_optim",
            train_file=work / "tagger-train.conllu", eval_file=work / "dev.conllu",
            wordvec_pretrain_file=work / "vectors.pt", lang="en", max_steps=TAGGER_STEPS, eval_interval=400,
            max_steps_before_stop=TAGGER_STEPS, batch_size=64, beta2=0.95, dropout=0.33,
            hidden_dim=160, num_layers=1, char_hidden_dim=64, char_emb_dim=32, word_emb_dim=50, word_cutoff=8,
            tag_emb_dim=32, transformed_dim=80, deep_biaff_hidden_dim=100, composite_deep_biaff_hidden_dim=40,
        ))  # fmt: skip


def lemmatizer(work: Path) -> None:
    """Train the lemmatizer on every pair of word and tag once."""
    lemma_main.main(_arguments(
        work, "lemmatizer", train_file=work / "lemmas-train.conllu", eval_file=work / "dev.conllu",
        hidden_dim=80, emb_dim=32, pos_dim=32, num_epoch=5, batch_size=100, lr=0.002,
    ))  # fmt: skip


def parser(work: Path, stage: int) -> None:
    """Train the parser: stage 1 on gold tags, the others mostly on tags predicted by our tagger, the last
    mostly on the teacher's trees; each from where the one before ended."""
    steps, horizon, peak, predicted, weight = PARSER_STAGES[stage - 1]
    more: dict[str, object] = {"eval_file": work / "dev.conllu"}
    if stage > 1:
        more = {"continue_from": work / f"parser-{stage - 1}.pt", "eval_file": work / "dev-tagged.conllu"}
        more |= {"silver_file": work / predicted, "silver_weight": weight}
    with cosine(ParserTrainer, peak, horizon):
        parser_main.main(_arguments(
            work, f"parser-{stage}", "no_char", "no_ufeats", "no_second_optim", "no_checkpoint", "no_plateau",
            train_file=work / "train.conllu", wordvec_pretrain_file=work / "vectors.pt", lang="en",
            max_steps=steps, eval_interval=steps, max_steps_before_stop=steps, optim="adam",
            lr=0.003, beta2=0.95, weight_decay=0, dropout=0.33, batch_size=1500, hidden_dim=200,
            num_layers=2, word_emb_dim=50, word_cutoff=5, tag_emb_dim=40, transformed_dim=100,
            deep_biaff_hidden_dim=100, **more,
        ))  # fmt: skip


def names(work: Path) -> None:
    """Train the recognizer of names."""
    with cosine(NamesTrainer, 0.0025, NAMES_STEPS, warm=100):
        names_main.main(_arguments(
            work, "names", "no_emb_finetune",
            train_file=work / "names-train.json", eval_file=work / "names-dev.json",
            wordvec_pretrain_file=work / "vectors.pt", max_steps=NAMES_STEPS, eval_interval=400,
            max_steps_no_improve=NAMES_STEPS, optim="adam", lr=0.0025, lr_decay=0, min_lr=0, batch_size=40,
            max_batch_words=1000, hidden_dim=224, char_hidden_dim=48, char_emb_dim=32, dropout=0.4,
            word_dropout=0.02,
        ))  # fmt: skip


def _arguments(work: Path, name: str, *switches: str, **options: object) -> list[str]:
    common = {"mode": "train", "shorthand": "en_news", "seed": SEED}
    common |= {"save_dir": work, "save_name": f"{name}.pt"}
    given = [f"--{switch}" for switch in (*switches, "cpu")]
    for option, value in (common | options).items():
        given += [f"--{option}", str(value)]
    return given
