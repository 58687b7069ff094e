"""The scanner of quotation marks: which words of a text stand in marks.

Marks in news are dirty. Every mark is first judged alone (:mod:`.judged`): how well its form and its
neighbours suit an opening mark, a closing one, or none at all (an apostrophe, an inch). Then the cheapest
reading of all marks together is sought (:mod:`.reading`), where every contradiction has its price. Where a
mark is lost, the words around show where speech begins or ends (:mod:`.lost`); where marks stand around the
name of who speaks, they quote nothing (:mod:`.speakers`). Time is linear in the text.

What was mended is told by the codes in :attr:`Marked.repairs`:

===================  ==================================================================================
``unclosed``         no closing mark: ends before an evident reporting clause, else with the paragraph
``unopened``         no opening mark: begins after a lead-in (``adding:``), else with a sentence
``mixed-marks``      opened in one style and closed in another
``wrong-direction``  opened with what looks like a closing mark, or closed with an opening one
``doubled``          a mark written twice
``stray``            a mark inside, or at an edge, that neither opens nor closes anything
``run-on``           the marks embrace several paragraphs, and this one has no opening mark of its own
===================  ==================================================================================

A paragraph that stays open because the next one opens with a mark of the same style is no error, but a
convention: see :attr:`Marked.continued`. The turns of a transcript stand in no marks, and count as if they
did (:mod:`.transcripts`).
"""

from quotes.marks.layout import paragraphs
from quotes.marks.speakers import around_speakers, named_in_marks
from quotes.marks.stretches import REPAIRS, Marked, scan

__all__ = ["REPAIRS", "Marked", "around_speakers", "named_in_marks", "paragraphs", "scan"]
