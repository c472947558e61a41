import type { AstroIntegration } from 'astro';
import { dictionary } from './dictionary.ts';
import { fallbackLanguage } from './languages.ts';

/** Makes the keys of content/strings/en known to the type checker, so that a misspelt key is an error in the editor. */
export function stringTypes(): AstroIntegration {
  return {
    name: 'string-types',
    hooks: {
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'strings.d.ts', content: declaration() });
      },
    },
  };
}

function declaration(): string {
  const keys = Object.keys(dictionary(fallbackLanguage)).sort();
  const lines = keys.map((key) => `    ${JSON.stringify(key)}: true;`).join('\n');
  return `declare global {\n  interface EveryDoorStrings {\n${lines}\n  }\n}\nexport {};\n`;
}
