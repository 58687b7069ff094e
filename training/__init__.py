"""How the weights in ``quotes/models`` were made, from open data, with Stanza's own trainers."""
