/** Imported before every script, in JavaScript: a Node that does not run TypeScript would only say that it does not know `.ts`. */
if (!process.features.typescript) {
  console.error(
    `This needs Node 22.18 or newer, and this is ${process.versions.node}. ` +
      '`npm ci` brings Node 24 along, unless it is run with --ignore-scripts or --omit=dev.',
  );
  process.exit(1);
}
