import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import linksValidator from 'starlight-links-validator';
import { contentSecurityPolicy } from './src/content-security-policy.ts';
import { chapters } from './src/data/chapters.ts';

/** A sidebar group that lists every page of a folder; it opens where the reader is. */
const group = (/** @type {{ title: string, slug: string }} */ { title, slug }) => ({
  label: title,
  collapsed: true,
  items: [{ autogenerate: { directory: slug } }],
});

export default defineConfig({
  // The address of the published site; without it the sitemap and canonical links are left out.
  site: process.env.SITE_URL,
  build: { inlineStylesheets: 'never' },
  // Rolldown warns of Astro's own module directives, once for each page.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  security: { csp: contentSecurityPolicy() },
  integrations: [
    starlight({
      title: 'Solutions Architect Guide',
      description: 'An unofficial guide to AWS for solutions architects and the SAA-C03 exam: checked, sourced, dated.',
      logo: { src: './src/assets/logo.svg', alt: '' },
      favicon: '/favicon.svg',
      customCss: ['#styles/site.css', '#styles/print.css'],
      routeMiddleware: './src/route-data.ts',
      components: {
        Footer: './src/components/overrides/Footer.astro',
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
      },
      sidebar: [
        ...chapters.map(group),
        group({ title: 'Tools', slug: 'tools' }),
        group({ title: 'Cheat sheets', slug: 'cheat-sheets' }),
        group({ title: 'Reference', slug: 'reference' }),
      ],
      pagination: true,
      // Long lines of code wrap: on a phone nobody scrolls sideways, and on paper nobody can.
      expressiveCode: { defaultProps: { wrap: true } },
      plugins: [linksValidator({ errorOnLocalLinks: false })],
    }),
    mdx(),
    preact(),
  ],
});
