// Plain old JavaScript, because the Node that it turns away could not read anything newer.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Every Door needs Node 22.12 or newer, and this is Node ${process.versions.node}: install a newer one from nodejs.org, then run the command again.`,
  );
  process.exit(1);
}
