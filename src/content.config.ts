import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** Ids keep their language tag as it is written: "snap/en". */
const pages = (base: string, pattern: string) =>
  glob({
    base,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, '').replace('/pages/', '/'),
  });

export const collections = {
  programs: defineCollection({ loader: pages('./content/programs', '*/pages/*.mdx') }),
  pages: defineCollection({
    loader: pages('./content/pages', '**/*.mdx'),
    schema: z.object({ title: z.string(), description: z.string(), lead: z.string() }),
  }),
};
