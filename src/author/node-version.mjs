// Imported before every script: an older Node would only say that it does not know the file extension .ts.
if (!process.features.typescript) {
  console.error(
    `This needs Node 22.18 or newer, and this is ${process.versions.node}. ` +
      '`npm ci` brings Node 24 along, unless it is run with --ignore-scripts or --omit=dev.',
  );
  process.exit(1);
}
