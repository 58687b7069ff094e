"""What other sites embed: two web components, oEmbed and RSS."""
