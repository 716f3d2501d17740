import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/** A day or a month; YAML reads an unquoted day as a Date. */
const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a date such as “2026”, 2026-08 or 2026-08-31'),
);

const page = z.object({
  /** One sentence that says what the page answers: shown by search engines and under the title. */
  description: z.string().min(40).max(200),
  /** The headings of the notes that this page covers; each heading belongs to exactly one page. */
  notes: z.array(z.string().regex(/^N\d{3}$/, 'a heading of the notes, such as N036')).default([]),
  /** The exam domains (1 secure, 2 resilient, 3 high-performing, 4 cost-optimized) that ask about this. */
  domains: z.array(z.number().int().min(1).max(4)).default([]),
  /** Where the sentences come from; the sources of facts are added by themselves. */
  sources: z
    .array(z.object({ title: z.string(), url: z.url({ protocol: /^https$/ }), checked: isoDate }).strict())
    .default([]),
});

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: page }) }),
};
