"""Quotes in the formats of others, a module each: streams in, streams out."""
