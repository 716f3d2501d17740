import { describe, expect, test } from 'vitest';
import { contentsInWords, problemInWords } from './import-wording.ts';
import { mostBytes, readFiles, type GivenFile } from './read-files.ts';

function file(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((character) => {
      const code = character.charCodeAt(0);
      return order === 'little' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const vpcs = '{"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"}]}';
const subnets = '{"Subnets": [{"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24"}]}';

test('several files are one network', async () => {
  const { topology, problems } = await readFiles([file('vpcs.json', vpcs), file('subnets.json', subnets)]);
  expect(problems).toEqual([]);
  expect(contentsInWords(topology)).toBe('1 VPC, 1 subnet');
});

test.each([
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${vpcs}`)],
  ['UTF-16 as Windows PowerShell writes it', utf16(vpcs, 'little')],
  ['UTF-16 the other way round', utf16(vpcs, 'big')],
])('reads %s', async (_, bytes) => {
  expect(await readFiles([file('vpcs.json', bytes)])).toMatchObject({ problemCount: 0, topology: { Vpcs: [{}] } });
});

describe('a file that is none of ours is named, and the rest is read', () => {
  test.each<[string, GivenFile, string]>([
    ['nothing', file('a.json', ''), 'empty'],
    ['blanks', file('a.json', ' \n\n '), 'empty'],
    ['more blanks than are looked at', file('a.json', ' '.repeat(5000)), 'empty'],
    ['an archive', file('a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])), 'binary'],
    ['a table for a spreadsheet', file('a.csv', 'VpcId;CidrBlock\nvpc-1;10.0.0.0/16'), 'csv'],
    ['such a table by another name', file('a.txt', 'VpcId,CidrBlock,State\nvpc-1,10.0.0.0/16,available'), 'csv'],
    ['YAML', file('a.yaml', 'Vpcs:\n- VpcId: vpc-1\n'), 'other-output'],
    ['a drawn table', file('a.txt', '----------\n| DescribeVpcs |\n'), 'other-output'],
    ['tabbed text', file('a.txt', 'VPCS\t10.0.0.0/16\tdopt-1\n'), 'other-output'],
    ['an error', file('a.json', '\nAn error occurred (UnauthorizedOperation) when calling'), 'cli-error'],
    ['too much', { ...file('a.json', vpcs), size: mostBytes + 1 }, 'too-large'],
    [
      'a folder',
      { ...file('a', ''), size: 4096, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) },
      'unreadable',
    ],
  ])('%s', async (_, wrong, flaw) => {
    const { topology, problems } = await readFiles([wrong, file('subnets.json', subnets)]);
    expect(problems).toEqual([{ file: wrong.name, flaw }]);
    expect(topology.Subnets).toHaveLength(1);
  });

  test('leading blanks do not matter', async () => {
    expect((await readFiles([file('a.json', ' '.repeat(5000) + vpcs)])).problems).toEqual([]);
  });
});

describe('what is wrong in a file is said with its place', () => {
  const words = async (text: string) => {
    const { problems } = await readFiles([file('a.json', text)]);
    return problems.map(problemInWords);
  };

  test.each([
    ['{\n  "Vpcs": [\n    {},\n  ]\n}', 'is not JSON at line 4, column 3.'],
    ['{"Vpcs": [', 'is cut off at line 1, column 11.'],
    ['{"Vpcs": {}}', 'Vpcs is not a list, so it is left out.'],
    [
      '{"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/99"}]}',
      'Vpcs[0].CidrBlock is not a CIDR block, so it is left out.',
    ],
    ['{"Buckets": []}', 'holds no output that the simulator knows.'],
  ])('%j', async (text, said) => {
    expect(await words(text)).toContain(said);
  });

  test('a broken line is shown around the place, however long it is', async () => {
    const { problems } = await readFiles([file('a.json', `{"Vpcs": [${'1, '.repeat(500)} x${', 2'.repeat(500)}]}`)]);
    expect(problems[0]).toMatchObject({ excerpt: { at: 'x', before: expect.stringMatching(/^….{36}$/) } });
  });

  test('twenty problems are shown, all are counted', async () => {
    const reading = await readFiles([file('a.json', JSON.stringify({ Vpcs: Array.from({ length: 500 }, () => 7) }))]);
    expect([reading.problems.length, reading.problemCount]).toEqual([20, 500]);
  });
});
