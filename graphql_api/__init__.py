"""A GraphQL API over the corpus."""
