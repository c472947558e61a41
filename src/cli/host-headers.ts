/** npm run headers: the headers of the built site in the form that a server reads. */
import { readHeaders } from './serve.ts';
import { readArguments, refuse } from './arguments.ts';

const USAGE = `Write: npm run --silent headers -- HOST, after npm run build
  vercel  prints a vercel.json
  nginx   prints the locations of a server block
  apache  prints a .htaccess
Netlify and Cloudflare Pages read dist/_headers by themselves.`;

type Blocks = ReturnType<typeof readHeaders>;
type Header = readonly [name: string, value: string];

/** The headers of a path and of the paths that cover it. If a name comes twice, the last one counts. */
const allOf = (blocks: Blocks, path: string): Header[] => {
  const covering = blocks.filter((block) => path.startsWith(block.path.replace(/\*$/, '')));
  return [...new Map(covering.flatMap((block) => block.headers))];
};
/** A missing page has the safety headers too, but must not be kept for a year. */
const isForErrors = (name: string): boolean => name !== 'Cache-Control';

function vercel(blocks: Blocks): string {
  const headers = blocks.map(({ path, headers: own }) => ({
    source: path.replace(/\*$/, '(.*)'),
    headers: own.map(([key, value]) => ({ key, value })),
  }));
  return JSON.stringify(
    { buildCommand: 'npm run build', outputDirectory: 'dist', trailingSlash: true, headers },
    null,
    2,
  );
}

/** Nginx drops the headers of an outer block if an inner block has any, so each location lists all of them. */
function nginx(blocks: Blocks): string {
  const locations = blocks.map(({ path }) => {
    const headers = allOf(blocks, path).map(
      ([name, value]) => `  add_header ${name} "${value}"${isForErrors(name) ? ' always' : ''};`,
    );
    const lines = ['  try_files $uri $uri/ =404;', ...headers];
    return `location ${path.replace(/\*$/, '')} {\n${lines.join('\n')}\n}`;
  });
  return ['error_page 404 /404.html;', ...locations].join('\n');
}

function apache(blocks: Blocks): string {
  const parts = blocks.map(({ path, headers }) => {
    const lines = headers.map(
      ([name, value]) => `Header ${isForErrors(name) ? 'always set' : 'set'} ${name} "${value}"`,
    );
    const start = path.replace(/\*$/, '');
    return start === '/'
      ? lines.join('\n')
      : `<If "%{REQUEST_URI} =~ m#^${start}#">\n${lines.map((line) => `  ${line}`).join('\n')}\n</If>`;
  });
  return ['ErrorDocument 404 /404.html', ...parts].join('\n');
}

const HOSTS: Readonly<Record<string, (blocks: Blocks) => string>> = { vercel, nginx, apache };

const [host = '', ...more] = readArguments(USAGE, {}).positionals;
const write = HOSTS[host];
if (!write || more.length) refuse([USAGE]);
const blocks = readHeaders(process.env['SITE'] ?? 'dist');
if (!blocks.length) refuse(['There is no dist/_headers yet: run npm run build first.']);
console.log(write(blocks));
