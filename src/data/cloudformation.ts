import { defineFacts } from './fact.ts';

/** What changed in AWS CloudFormation. */
export const cloudFormation = defineFacts({
  outputsReadDirectlySince: {
    kind: 'date',
    label: 'A stack can read another’s output without an export since',
    value: '2026',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html',
    checked: '2026',
  },
});
