import type { Correction } from './correction.ts';

/** What the notes said about machine learning and the services that fit nowhere else. */
export const machineLearningCorrections: readonly Correction[] = [
  {
    notes: ['N170'],
    page: 'machine-learning/workdocs',
    verdict: 'outdated',
    said: 'WorkDocs offers secure sharing of documents and work on them together.',
    truth: 'Amazon WorkDocs ended on 25 April 2025; before, it had stopped taking new customers.',
    since: '2025-04-25',
    source: 'https://docs.aws.amazon.com/workdocs/latest/APIReference/Welcome.html',
    checked: '2025',
  },
  {
    notes: ['N173'],
    page: 'machine-learning/connect',
    verdict: 'outdated',
    said: 'AWS Connect is an omnichannel contact center in the cloud.',
    truth:
      'The name is Amazon Connect, not AWS Connect. It now stands for a portfolio of AI solutions, and the contact center in it is called Amazon Connect Customer; the documentation uses both names.',
    exam: 'A question says Amazon Connect and means the contact center.',
    source: 'https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html',
    checked: '2026-08',
  },
  {
    notes: ['N176'],
    page: 'machine-learning/polly',
    verdict: 'imprecise',
    said: 'SSML gives certain words another style.',
    truth:
      'Tags of the Speech Synthesis Markup Language (SSML) control how any part of the text is spoken: pauses, emphasis, pronunciation, rate, volume and pitch. Which tags work depends on the engine of the voice.',
    source: 'https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html',
    checked: '2023-06',
  },
  {
    notes: ['N176'],
    page: 'machine-learning/polly',
    verdict: 'outdated',
    said: 'Brand Voice lets you customise the voice.',
    truth:
      'Brand Voice was an engagement with the Polly team, which built an exclusive voice. The guide now describes custom voices that you make yourself by voice cloning, spoken by the generative engine.',
    source: 'https://docs.aws.amazon.com/polly/latest/dg/synthesizing-custom-voices.html',
    checked: '2026',
  },
];
