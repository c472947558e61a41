import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

export const collections = {
  programs: defineCollection({
    loader: glob({
      base: './content/programs',
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({ title: z.string(), summary: z.string() }),
  }),
};
