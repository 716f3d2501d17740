declare namespace App {
  interface Locals {
    /** The facts shown on the page being rendered, in the order of their first mention. */
    facts?: Set<import('#data/fact.ts').Fact>;
  }
}
