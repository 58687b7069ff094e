"""Looking at what was extracted: checks, reports, evaluation against gold."""
