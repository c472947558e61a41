import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** Ids keep their language tag as it is written: "snap/en". */
const pages = (base: string) =>
  glob({ base, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  programs: defineCollection({
    loader: pages('./content/programs'),
    schema: z.looseObject({
      title: z.string(),
      short: z.string().optional(),
      summary: z.string(),
      aka: z.array(z.string()).optional(),
    }),
  }),
  pages: defineCollection({
    loader: pages('./content/pages'),
    schema: z.object({ title: z.string(), description: z.string(), lead: z.string() }),
  }),
};
