"""Articles, quotes, speakers, variants and reviews, kept in SQLite or PostgreSQL."""
