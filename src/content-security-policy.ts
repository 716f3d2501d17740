import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type ScriptHash = `sha256-${string}`;

/** Starlight's components that carry a script inline, so that it runs before the first paint. */
const starlightComponents = join(
  createRequire(import.meta.url).resolve('@astrojs/starlight/components'),
  '../components',
);

function inlineScriptHashes(folder: string): ScriptHash[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/<script is:inline[^>]*>([\s\S]*?)<\/script>/g),
    ])
    .map(([, code = '']): ScriptHash => `sha256-${createHash('sha256').update(code).digest('base64')}`);
}

/**
 * Returns the policy for Astro's `security.csp`: everything from this site alone, no inline script but Starlight's own,
 * inline styles as attributes only, WebAssembly for Pagefind.
 * @see https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
export function contentSecurityPolicy() {
  return {
    directives: [
      "default-src 'self'" as const,
      "img-src 'self' data:" as const,
      "connect-src 'self'" as const,
      "base-uri 'none'" as const,
      "form-action 'none'" as const,
      "object-src 'none'" as const,
    ],
    scriptDirective: {
      resources: ["'self'", "'wasm-unsafe-eval'"],
      hashes: inlineScriptHashes(starlightComponents),
    },
    styleDirective: {
      resources: ["'self'" as const, { resource: "'unsafe-inline'" as const, kind: 'attribute' as const }],
    },
  };
}
