import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { chapters } from '#data/chapters.ts';
import { correctionsFor } from '#data/corrections.ts';
import { domains } from '#data/exam-guide.ts';
import { formatDate } from '#data/fact.ts';
import { goneServicesOf } from '#data/services.ts';

/** Lists the sections that follow every page's text in its table of contents. */
function addClosingSections({ toc, entry }: StarlightRouteData) {
  if (!toc) return;
  const add = (slug: string, text: string) => toc.items.push({ depth: 2, slug, text, children: [] });
  if (correctionsFor(entry.id).length > 0) add('the-notes-said', 'The notes said');
  if (entry.data.sources.length > 0) add('sources', 'Sources');
}

/** Puts a banner over the page of a service that can no longer be chosen. */
function warnOfGoneServices({ entry }: StarlightRouteData) {
  const warnings = goneServicesOf(entry.id).map(({ name, status }) => {
    if (status.is === 'current') return '';
    const fate = {
      closed: (date: string) => `takes no new customers since ${date}`,
      ending: (date: string) => `ends on ${date}`,
      retired: (date: string) => `ended on ${date}`,
    }[status.is](formatDate(status.is === 'closed' ? status.since : status.on));
    return `${name} ${fate}. Use ${status.instead}.`;
  });
  if (warnings.length > 0) entry.data.banner = { content: warnings.join(' ') };
}

/** Lists the sections of the pages that are made from data, which no Markdown heading announces. */
function addGeneratedSections({ toc, entry }: StarlightRouteData) {
  const sections: Record<string, readonly { slug: string; text: string }[]> = {
    'reference/exam-map': domains.map(({ number, title }) => ({ slug: `domain-${number}`, text: title })),
    'reference/glossary': [
      { slug: 'acronyms', text: 'Acronyms' },
      { slug: 'terms', text: 'Terms' },
    ],
    'reference/changes': chapters.map(({ slug, title }) => ({ slug, text: title })),
  };
  for (const section of sections[entry.id] ?? []) toc?.items.push({ depth: 2, ...section, children: [] });
}

export const onRequest = defineRouteMiddleware(({ locals }) => {
  addGeneratedSections(locals.starlightRoute);
  addClosingSections(locals.starlightRoute);
  warnOfGoneServices(locals.starlightRoute);
});
