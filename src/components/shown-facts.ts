import type { AstroGlobal } from 'astro';
import type { Fact } from '#data/fact.ts';

/**
 * Returns the number under which the page's sources list the fact: 1 for the first one shown, the same for a repeat.
 * Throws, naming the page, when there is no fact: MDX is not type-checked, so this is where a misspelt name shows.
 */
export function noteFact(astro: AstroGlobal, fact: Fact | undefined): number {
  if (!fact?.label) {
    throw new Error(
      `The page “${astro.url.pathname}” shows a fact that does not exist. Check the names against src/data.`,
    );
  }
  const shown = (astro.locals.facts ??= new Set());
  shown.add(fact);
  return [...shown].indexOf(fact) + 1;
}
