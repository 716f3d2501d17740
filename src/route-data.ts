import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { correctionsFor } from '#data/corrections.ts';

/** Lists the sections that follow every page's text in its table of contents. */
function addClosingSections({ toc, entry }: StarlightRouteData) {
  if (!toc) return;
  const add = (slug: string, text: string) => toc.items.push({ depth: 2, slug, text, children: [] });
  if (correctionsFor(entry.id).length > 0) add('the-notes-said', 'The notes said');
  if (entry.data.sources.length > 0) add('sources', 'Sources');
}

export const onRequest = defineRouteMiddleware(({ locals }) => {
  addClosingSections(locals.starlightRoute);
});
