import { defineFacts } from './fact.ts';

const serverless = {
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
  checked: '2026-08',
} as const;
const rekognitionChanges = {
  source: 'https://docs.aws.amazon.com/rekognition/latest/dg/rekognition-availability-changes.html',
  checked: '2026',
} as const;
const retrieve = {
  source: 'https://docs.aws.amazon.com/kendra/latest/APIReference/API_Retrieve.html',
  checked: '2026-08',
} as const;
const hosting = {
  source: 'https://docs.aws.amazon.com/amplify/latest/userguide/quotas-chapter.html',
  checked: '2026-04',
} as const;

/** Amazon SageMaker AI. */
export const sageMaker = defineFacts({
  serverlessMemory: {
    kind: 'limit',
    label: 'Memory of a serverless endpoint',
    value: [1, 6],
    unit: 'GB',
    ...serverless,
  },
  serverlessConcurrency: {
    kind: 'limit',
    label: 'Concurrent invocations of a serverless endpoint',
    value: 200,
    unit: 'concurrent invocations',
    ...serverless,
  },
});

/** The services for speech and text. */
export const language = defineFacts({
  comprehendClosed: {
    kind: 'date',
    label: 'Comprehend topic modeling, event detection and prompt-safety classification closed to new customers',
    value: '2026-04-30',
    source: 'https://docs.aws.amazon.com/comprehend/latest/dg/comprehend-availability-change.html',
    checked: '2026',
  },
  lexV1Ended: {
    kind: 'date',
    label: 'Lex V1 ended',
    value: '2025-09-15',
    source: 'https://docs.aws.amazon.com/lex/latest/dg/API_Operations.html',
    checked: '2025',
  },
  speakers: {
    kind: 'limit',
    label: 'Speakers that Transcribe tells apart, at most',
    value: 30,
    unit: 'speakers',
    source: 'https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Settings.html',
    checked: '2026-08',
  },
  translateSize: {
    kind: 'limit',
    label: 'Text that one synchronous Translate request takes',
    value: 10_000,
    unit: 'bytes',
    source: 'https://docs.aws.amazon.com/translate/latest/APIReference/API_TranslateText.html',
    checked: '2026-08',
  },
});

/** Amazon Rekognition. */
export const rekognition = defineFacts({
  peoplePathingEnded: {
    kind: 'date',
    label: 'Rekognition People Pathing ended',
    value: '2025-10-31',
    ...rekognitionChanges,
  },
  streamingClosed: {
    kind: 'date',
    label: 'Rekognition streaming video and bulk image analysis closed to new customers',
    value: '2026-04-30',
    ...rekognitionChanges,
  },
});

/** Amazon Kendra. */
export const kendra = defineFacts({
  closed: {
    kind: 'date',
    label: 'Kendra closed to new customers',
    value: '2026-07-30',
    source: 'https://docs.aws.amazon.com/kendra/latest/dg/kendra-availability-change.html',
    checked: '2026',
  },
  passages: { kind: 'limit', label: 'Passages from one Retrieve call', value: 100, unit: 'passages', ...retrieve },
  passageWords: { kind: 'limit', label: 'Words in a passage', value: 200, unit: 'words', ...retrieve },
});

/** AWS Amplify Hosting. */
export const amplify = defineFacts({
  apps: {
    kind: 'quota',
    label: 'Apps in an account and Region',
    value: 25,
    unit: 'apps',
    adjustable: true,
    note: 'New accounts start lower.',
    ...hosting,
  },
  branches: { kind: 'quota', label: 'Branches of an app', value: 50, unit: 'branches', adjustable: false, ...hosting },
});

/** Services that have ended. */
export const ended = defineFacts({
  workDocs: {
    kind: 'date',
    label: 'WorkDocs ended',
    value: '2025-04-25',
    source: 'https://docs.aws.amazon.com/workdocs/latest/APIReference/Welcome.html',
    checked: '2025',
  },
  elasticTranscoder: {
    kind: 'date',
    label: 'Elastic Transcoder ended',
    value: '2025-11-13',
    source: 'https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/accessing.html',
    checked: '2025-11',
  },
});
