/**
 * Runs before every command. It turns away a Node that is too old, and sees to it that the user's own Node is used wherever it is
 * new enough. It is plain old JavaScript, because the Node that it turns away could not read anything newer.
 *
 * Node runs our TypeScript without a flag from 22.18 on. Node 23 is past its end, and Vitest does not support it.
 */
const { rmSync } = require('fs');
const { join } = require('path');

/** Whether a version such as `22.18.0` is new enough; the same as `engines` in package.json. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major >= 24;
}

/**
 * What to say and whether to stop. `running` is the Node that runs this, `own` the one that runs npm: the two differ where the
 * packaged Node (tools/fallback-node) stands in for an own one that is too old.
 */
function verdict(running, own, isInstall) {
  if (!isNewEnough(running))
    return {
      ok: false,
      text: `Every Door needs Node 22.18 or newer (Node 23 is too old), and this is Node ${running}. Install a newer one from nodejs.org, then run npm ci again.`,
    };
  const standsIn = running !== own && !isNewEnough(own);
  return {
    ok: true,
    text:
      standsIn && isInstall
        ? `Your Node ${own} is too old for Every Door, so its commands run on Node ${running}, which npm has put into node_modules.`
        : '',
  };
}

module.exports = { isNewEnough, verdict };

if (require.main === module) {
  const running = process.versions.node;
  const own = (/ node\/v(\S+)/.exec(process.env.npm_config_user_agent || '') || [])[1] || running;
  const { ok, text } = verdict(running, own, process.env.npm_lifecycle_event === 'postinstall');
  if (text) console.error(text);
  // npm 10 and older install the packaged Node everywhere. Where it is not needed, it must not be found before the user's own.
  if (ok && running !== own && isNewEnough(own)) rmSync(join('node_modules', '.bin', 'node'), { force: true });
  process.exitCode = ok ? 0 : 1;
}
