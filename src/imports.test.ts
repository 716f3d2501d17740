import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;
const files = globSync('**/*.{ts,tsx,astro,mdx}', { cwd: src }).map((file) => file.replaceAll('\\', '/'));

interface Import {
  from: string;
  names: string[];
}

/** Reads the imports of a file, type imports and re-exports too, as paths from src or as bare package names. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const statements = text.matchAll(/^\s*(?:import|export)\s+(?:type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm);
  return [...statements].map(([, clause = '', target = '']) => ({
    from: target.startsWith('#')
      ? target.slice(1)
      : target.startsWith('.')
        ? relative(src, join(src, dirname(file), target)).replaceAll('\\', '/')
        : target,
    names: [...(clause.match(/\{([^}]*)\}/)?.[1] ?? '').matchAll(/(?:type\s+)?(\w+)(?:\s+as\s+\w+)?/g)].map(
      ([, name = '']) => name,
    ),
  }));
}

/** The rooms of the house: which files belong to them, and what these may import. */
const rooms: readonly { room: string; holds: RegExp; may: readonly RegExp[] }[] = [
  { room: 'tests', holds: /\.test\.ts$/, may: [/./] },
  { room: 'data', holds: /^data\//, may: [/^data\//] },
  {
    room: 'widget views',
    holds: /^widgets\/.+\/([^/]+\.tsx|use-[^/]+\.ts|wording\.ts)$/,
    may: [/^data\//, /^widgets\/shared\//, /^widgets\/OWN\//, /^preact(\/hooks)?$/],
  },
  {
    room: 'widget engines',
    holds: /^widgets\/[^/]+\/engine\//,
    may: [/^data\//, /^widgets\/shared\/[^/]+\.ts$/, /^widgets\/OWN\/engine\/.+\.ts$/],
  },
  {
    room: 'widget models',
    holds: /^widgets\//,
    may: [/^data\//, /^widgets\/shared\/[^/]+\.ts$/, /^widgets\/OWN\/.+\.ts$/],
  },
  {
    room: 'components',
    holds: /^components\//,
    may: [/^data\//, /^components\//, /^@astrojs\/starlight/, /^astro(:|$|\/)/],
  },
  {
    room: 'content',
    holds: /^content\//,
    may: [
      /^data\//,
      /^components\//,
      /^assets\//,
      /^widgets\/[^/]+\/[A-Z]\w+\.tsx$/,
      /^widgets\/[^/]+\/scenarios\/[^/]+\.ts$/,
      /^@astrojs\/starlight\/components$/,
    ],
  },
  {
    room: 'entrances',
    holds: /^(content\.config|route-data|env\.d|content-security-policy)\.ts$/,
    may: [/^data\//, /^astro(:|$|\/)/, /^@astrojs\/starlight/, /^node:/],
  },
];

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const room = rooms.find(({ holds }) => holds.test(file));
    expect(room, `${file} stands in no room of the house`).toBeDefined();
    const own = file.match(/^widgets\/([^/]+)\//)?.[1] ?? '';
    const allowed = (from: string) => room?.may.some((rule) => new RegExp(rule.source.replace('OWN', own)).test(from));
    expect(
      importsOf(file)
        .map(({ from }) => from)
        .filter((from) => !allowed(from)),
    ).toEqual([]);
  });
});

describe('MDX names only what exists', () => {
  const mdx = files.filter((file) => file.endsWith('.mdx'));

  test.each(mdx)('%s', async (file) => {
    const [, , ...rest] = readFileSync(join(src, file), 'utf8').split(/^---$/m);
    const text = rest.join('').replace(/^import .*$/gm, '');
    const missing: string[] = [];
    for (const { from, names } of importsOf(file)) {
      if (!from.startsWith('data/')) continue;
      const module: Record<string, unknown> = await import(join(src, from));
      for (const name of names) {
        if (!(name in module)) missing.push(`${name} in ${from}`);
        const record = module[name];
        if (typeof record !== 'object' || record === null) continue;
        for (const [, key = ''] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) {
          if (!(key in record)) missing.push(`${name}.${key} in ${from}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
