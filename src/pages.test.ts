import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { chapters } from '#data/chapters.ts';
import { corrections } from '#data/corrections.ts';
import { domains, servicesInScope } from '#data/exam-guide.ts';
import { definitions, glossary } from '#data/glossary.ts';
import { services } from '#data/services.ts';

const docs = join(import.meta.dirname, 'content/docs');
const pages = globSync('**/*.mdx', { cwd: docs }).map((file) => {
  const text = readFileSync(join(docs, file), 'utf8');
  const [, frontmatter = '', body = ''] = text.split(/^---$/m);
  const slug = basename(file, '.mdx');
  const folder = dirname(file);
  return {
    file,
    address: slug === 'index' ? folder : join(folder, slug),
    chapter: chapters.find((chapter) => chapter.slug === folder),
    notes: [...(frontmatter.match(/^notes: \[(.*)\]$/m)?.[1] ?? '').matchAll(/N\d{3}/g)].map(String),
    sources: /^sources:$/m.test(frontmatter),
    body,
  };
});
const exists = (page: string | undefined) => !page || pages.some(({ address }) => address === page);

test('each of the 181 headings of the notes is claimed by a page', () => {
  const claimed = pages.flatMap(({ notes }) => notes);
  const headings = Array.from({ length: 181 }, (_, index) => `N${String(index + 1).padStart(3, '0')}`);
  expect(headings.filter((heading) => !claimed.includes(heading))).toEqual([]);
});

const topics = new Set(pages.map(({ address }) => basename(address)));

test('every service that the exam guide lists has a page', () => {
  const gaps = servicesInScope.filter((service) => !service.topics.some((topic) => topics.has(topic)));
  expect(gaps.map(({ name }) => name)).toEqual([]);
});

test('every statement of the exam guide is answered by a page', () => {
  const statements = domains.flatMap(({ tasks }) => tasks.flatMap((task) => task.statements));
  const gaps = statements.filter((statement) => !statement.topics.some((topic) => topics.has(topic)));
  expect(gaps.map(({ id }) => id)).toEqual([]);
});

test('no two pages claim the same heading', () => {
  const claimed = pages.flatMap(({ notes }) => notes);
  expect(claimed).toHaveLength(new Set(claimed).size);
});

test('corrections, services, acronyms and terms lead to pages that exist', () => {
  const named = [...corrections, ...services, ...glossary, ...definitions].map(({ page }) => page);
  expect(named.filter((page) => !exists(page))).toEqual([]);
});

test('no service, acronym or term is listed twice', () => {
  const names = [
    ...services.map(({ name }) => name),
    ...glossary.map(({ acronym }) => acronym),
    ...definitions.map(({ term }) => term),
  ];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('each heading that a correction names is covered by a page', () => {
  const covered = new Set(pages.flatMap(({ notes }) => notes));
  expect(corrections.flatMap(({ notes }) => notes).filter((note) => !covered.has(note))).toEqual([]);
});

test.each(pages.filter(({ chapter }) => chapter))('$file names its sources', ({ sources }) => {
  expect(sources).toBe(true);
});

/** Figures with a unit, as AWS's numbers are written; not names (IPv4, SSE-S3, US East) and not the numbers of a list. */
const figure =
  /(?<![\w.-])\$?\d[\d,.]*\s?(%|[KMGTP]i?B\b|bytes\b|seconds?\b|minutes?\b|hours?\b|days?\b|months?\b|years?\b|IOPS\b|requests\b|buckets\b)|\$\d/g;

test.each(pages.filter(({ chapter }) => chapter))('$file types no figure that a fact should hold', ({ body }) => {
  const prose = body
    .replace(/`[^`]*`/g, '')
    .replace(/(alt|caption)="[^"]*"/g, '')
    .replace(/\bexample\b[^.]*\./gi, '');
  expect([...prose.matchAll(figure)].map(String)).toEqual([]);
});

test('every page is where its chapter’s folder is', () => {
  expect(chapters.filter(({ slug }) => !existsSync(join(docs, slug, 'index.mdx'))).map(({ slug }) => slug)).toEqual([]);
});
